package jp.hoshimori.diagnosis.bulk.model;

import java.util.Set;

/** The codes that a row's profile may use. */
public record ProfileCodes(Set<String> industries, Set<String> employeeBands, Set<String> prefectures) {

    public ProfileCodes {
        industries = Set.copyOf(industries);
        employeeBands = Set.copyOf(employeeBands);
        prefectures = Set.copyOf(prefectures);
    }
}
