package jp.hoshimori.declaration.policy.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** What a draft must have before the public reads it, each condition with what would meet it. */
public final class PublicationRules {

    private static final LocalizedText NO_DAY =
            LocalizedText.of("制定日を入れてください。", "Give the day on which the policy was enacted.");
    private static final LocalizedText MISSING_ITEM = LocalizedText.of(
            "項目「{0}」を入れてください。文は自社の言葉に変えられます。", "Add the item \"{0}\". Its text can be in your own words.");

    private static final List<PublicationRule> RULES = List.of(PublicationRules::enacted, PublicationRules::items);

    private PublicationRules() {}

    /** One condition of publishing. */
    @FunctionalInterface
    private interface PublicationRule {
        Stream<FieldError> unmet(PolicyText text, PolicySample sample);
    }

    /** Every unmet condition; none when the text can be published. */
    public static List<FieldError> unmet(PolicyText text, PolicySample sample) {
        return RULES.stream().flatMap(rule -> rule.unmet(text, sample)).toList();
    }

    private static Stream<FieldError> enacted(PolicyText text, PolicySample sample) {
        return text.enactedOn().isPresent()
                ? Stream.empty()
                : Stream.of(new FieldError("/enactedOn", "ENACTMENT_MISSING", NO_DAY));
    }

    private static Stream<FieldError> items(PolicyText text, PolicySample sample) {
        Set<String> present =
                text.items().stream().flatMap(item -> item.sample().stream()).collect(Collectors.toSet());
        return sample.items().stream()
                .filter(item -> item.required() && !present.contains(item.id()))
                .map(item -> new FieldError("/items", "REQUIRED_ITEM_MISSING", missing(item)));
    }

    private static LocalizedText missing(PolicySample.Item item) {
        return LocalizedText.of(
                MISSING_ITEM.format(item.heading().ja()).ja(),
                MISSING_ITEM.format(item.heading().en()).en());
    }
}
