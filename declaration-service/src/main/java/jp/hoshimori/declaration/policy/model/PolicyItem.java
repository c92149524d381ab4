package jp.hoshimori.declaration.policy.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One item of a basic policy.
 *
 * @param sample the item of the sample that it follows; empty for one of the organization's own
 * @param heading what it is about
 * @param text what the organization pledges; may have several lines
 */
public record PolicyItem(Optional<String> sample, String heading, String text) {

    public PolicyItem {
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(text, "text");
    }
}
