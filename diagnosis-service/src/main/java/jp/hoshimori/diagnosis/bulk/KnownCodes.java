package jp.hoshimori.diagnosis.bulk;

import java.util.Set;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.bulk.model.ProfileCodes;
import jp.hoshimori.support.reference.Code;
import jp.hoshimori.support.reference.CodeList;
import jp.hoshimori.support.reference.CodeLists;

/** The platform's lists of codes, read once. */
final class KnownCodes {

    static final ProfileCodes ALL = new ProfileCodes(
            codes(CodeLists.industries()), codes(CodeLists.employeeBands()), codes(CodeLists.prefectures()));

    private KnownCodes() {}

    private static Set<String> codes(CodeList list) {
        return list.codes().stream().map(Code::code).collect(Collectors.toUnmodifiableSet());
    }
}
