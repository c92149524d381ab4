package jp.hoshimori.catalog.service.model;

import static java.util.Objects.requireNonNull;

import jp.hoshimori.problem.LocalizedText;

/** A rule of the service standard that a service breaks, and why. */
public record Violation(ServiceRule rule, LocalizedText reason) {

    public Violation {
        requireNonNull(rule);
        requireNonNull(reason);
    }
}
