package jp.hoshimori.catalog.service.model;

import static java.util.Objects.requireNonNull;

import jp.hoshimori.problem.LocalizedText;

/** One thing a service offers, in the provider's words. */
public record Feature(FeatureCategory category, LocalizedText text) {

    public Feature {
        requireNonNull(category);
        requireNonNull(text);
    }
}
