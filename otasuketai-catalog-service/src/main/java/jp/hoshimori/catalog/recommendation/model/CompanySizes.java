package jp.hoshimori.catalog.recommendation.model;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The size a company is taken to have, by its employee band.
 *
 * @param otherwise the size for a band this edition does not know
 */
public record CompanySizes(String edition, Map<String, CompanySize> bands, CompanySize otherwise) {

    public CompanySizes {
        requireNonNull(edition);
        bands = Map.copyOf(bands);
        requireNonNull(otherwise);
    }

    /** The size of a company in this band. */
    public CompanySize of(String employeeBand) {
        return bands.getOrDefault(employeeBand, otherwise);
    }
}
