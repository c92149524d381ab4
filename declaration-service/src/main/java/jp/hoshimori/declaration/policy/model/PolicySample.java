package jp.hoshimori.declaration.policy.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.hoshimori.declaration.principles.model.Verification;
import jp.hoshimori.problem.LocalizedText;

/**
 * What a basic policy can be built from.
 *
 * @param id what versions remember it by
 * @param title what every policy is called
 * @param lead the proposed beginning
 * @param textsSource whose wording the proposed texts are
 * @param items what a policy may say, in order
 */
public record PolicySample(
        String id, LocalizedText title, LocalizedText lead, LocalizedText textsSource, List<Item> items) {

    public PolicySample {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(textsSource, "textsSource");
        items = List.copyOf(items);
        if (items.stream().map(Item::id).distinct().count() != items.size()) {
            throw new IllegalArgumentException("two items of the sample share an id");
        }
        if (items.stream().noneMatch(Item::proposed) || items.stream().anyMatch(Item::requiredButNotProposed)) {
            throw new IllegalArgumentException("a new policy begins with every required item");
        }
    }

    /**
     * An item that a policy may have.
     *
     * @param id what policies name it by
     * @param required whether a policy must have it to be published
     * @param proposed whether a new policy begins with it
     * @param heading its heading
     * @param text the proposed text
     * @param source where the heading was taken from
     * @param verification whether the heading was compared with that source
     */
    public record Item(
            String id,
            boolean required,
            boolean proposed,
            LocalizedText heading,
            LocalizedText text,
            LocalizedText source,
            Verification verification) {

        public Item {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(verification, "verification");
        }

        private boolean requiredButNotProposed() {
            return required && !proposed;
        }

        private PolicyItem in(Locale locale) {
            return new PolicyItem(Optional.of(id), heading.in(locale), text.in(locale));
        }
    }

    /** Whether the sample has an item of that id. */
    boolean has(String itemId) {
        return items.stream().anyMatch(item -> item.id().equals(itemId));
    }

    /** What a new policy begins with. */
    public PolicyText proposal(PolicyLanguage language) {
        Locale locale = language.locale();
        return new PolicyText(
                lead.in(locale),
                items.stream()
                        .filter(Item::proposed)
                        .map(item -> item.in(locale))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
