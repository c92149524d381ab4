package jp.hoshimori.declaration.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.policy.model.PolicyItem;
import jp.hoshimori.declaration.policy.model.PolicyText;

/** A policy's text as it is written into its column: rows outlive releases, so these names never change. */
record StoredPolicy(
        String lead, List<ItemRow> items, String enactedOn, String representativeTitle, String representativeName) {

    static StoredPolicy of(PolicyText text) {
        return new StoredPolicy(
                text.lead(),
                text.items().stream().map(ItemRow::of).toList(),
                text.enactedOn().map(LocalDate::toString).orElse(null),
                text.representativeTitle().orElse(null),
                text.representativeName().orElse(null));
    }

    PolicyText text() {
        return new PolicyText(
                lead,
                items.stream().map(ItemRow::item).toList(),
                Optional.ofNullable(enactedOn).map(LocalDate::parse),
                Optional.ofNullable(representativeTitle),
                Optional.ofNullable(representativeName));
    }

    record ItemRow(String sample, String heading, String text) {

        static ItemRow of(PolicyItem item) {
            return new ItemRow(item.sample().orElse(null), item.heading(), item.text());
        }

        PolicyItem item() {
            return new PolicyItem(Optional.ofNullable(sample), heading, text);
        }
    }
}
