package jp.hoshimori.declaration.policy.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a basic policy says. The organization's name is not part of it: that one is taken from the register.
 *
 * @param lead the sentences it begins with
 * @param items in order
 * @param enactedOn the day from which it holds
 * @param representativeTitle what whoever signs it is called, such as 代表取締役
 * @param representativeName who signs it; published on purpose
 */
public record PolicyText(
        String lead,
        List<PolicyItem> items,
        Optional<LocalDate> enactedOn,
        Optional<String> representativeTitle,
        Optional<String> representativeName) {

    public PolicyText {
        Objects.requireNonNull(lead, "lead");
        items = List.copyOf(items);
        Objects.requireNonNull(enactedOn, "enactedOn");
        Objects.requireNonNull(representativeTitle, "representativeTitle");
        Objects.requireNonNull(representativeName, "representativeName");
    }
}
