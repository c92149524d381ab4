package jp.hoshimori.declaration.policy.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.text.WrittenText;

/** What an organization may write into a draft: any words of bounded length, each item of the sample at most once. */
public final class PolicyEditRules {

    private static final int MOST_ITEMS = 30;

    private static final LocalizedText LENGTH =
            LocalizedText.of("1 から {0} 文字で書いてください。", "This takes 1 to {0} characters.");
    private static final LocalizedText INVISIBLE = LocalizedText.of(
            "制御文字、外字、向きを変える文字など、誰の画面でも同じに見えるとは限らない文字は使えません。改行は本文だけで使えます。",
            "Control characters, private-use characters and characters that change the direction of writing cannot be used,"
                    + " for not all readers would see the same. Line breaks can be used in texts, not in headings or names.");
    private static final LocalizedText COUNT =
            LocalizedText.of("項目は 1 から {0} 個にしてください。", "There can be 1 to {0} items.");
    private static final LocalizedText UNKNOWN_ITEM = LocalizedText.of(
            "見本にこの項目はありません。見本の項目を選ぶか、sampleItem を省いて自社の項目にしてください。",
            "The sample has no such item. Choose one of its items, or leave sampleItem out for an item of your own.");
    private static final LocalizedText REPEATED_ITEM =
            LocalizedText.of("見本の同じ項目が二度使われています。一つにまとめてください。", "This item of the sample is there twice. Make it one.");
    private static final LocalizedText FUTURE = LocalizedText.of(
            "制定日は今日までの日にしてください。", "The day of enactment cannot be in the future. Give today or an earlier day.");

    private static final List<EditRule> RULES = List.of(
            PolicyEditRules::lengths,
            PolicyEditRules::invisible,
            PolicyEditRules::count,
            PolicyEditRules::unknown,
            PolicyEditRules::repeated,
            PolicyEditRules::future);

    private PolicyEditRules() {}

    /** One thing that a written text must keep. */
    @FunctionalInterface
    private interface EditRule {
        Stream<FieldError> violations(PolicyText text, PolicySample sample, LocalDate today);
    }

    /** Everything that is wrong with a text; nothing when it can be stored. */
    public static List<FieldError> violations(PolicyText text, PolicySample sample, LocalDate today) {
        return RULES.stream()
                .flatMap(rule -> rule.violations(text, sample, today))
                .toList();
    }

    private static Stream<FieldError> lengths(PolicyText text, PolicySample sample, LocalDate today) {
        return PolicyPlaces.texts(text)
                .filter(place -> !WrittenText.hasLength(place.text(), place.longest()))
                .map(place -> new FieldError(place.pointer(), "LENGTH_OUT_OF_RANGE", LENGTH.format(place.longest())));
    }

    private static Stream<FieldError> invisible(PolicyText text, PolicySample sample, LocalDate today) {
        return PolicyPlaces.texts(text)
                .filter(place -> !WrittenText.isVisible(place.text(), place.lines()))
                .map(place -> new FieldError(place.pointer(), "INVISIBLE_CHARACTER", INVISIBLE));
    }

    private static Stream<FieldError> count(PolicyText text, PolicySample sample, LocalDate today) {
        int items = text.items().size();
        return items >= 1 && items <= MOST_ITEMS
                ? Stream.empty()
                : Stream.of(new FieldError("/items", "COUNT_OUT_OF_RANGE", COUNT.format(MOST_ITEMS)));
    }

    private static Stream<FieldError> unknown(PolicyText text, PolicySample sample, LocalDate today) {
        return PolicyPlaces.items(text)
                .filter(place ->
                        place.item().sample().filter(id -> !sample.has(id)).isPresent())
                .map(place -> new FieldError(place.pointer() + "/sampleItem", "UNKNOWN_SAMPLE_ITEM", UNKNOWN_ITEM));
    }

    private static Stream<FieldError> repeated(PolicyText text, PolicySample sample, LocalDate today) {
        Set<String> seen = new HashSet<>();
        return PolicyPlaces.items(text)
                .filter(place ->
                        place.item().sample().filter(id -> !seen.add(id)).isPresent())
                .map(place -> new FieldError(place.pointer() + "/sampleItem", "REPEATED_SAMPLE_ITEM", REPEATED_ITEM));
    }

    private static Stream<FieldError> future(PolicyText text, PolicySample sample, LocalDate today) {
        return text.enactedOn().filter(day -> day.isAfter(today)).stream()
                .map(day -> new FieldError("/enactedOn", "DATE_IN_FUTURE", FUTURE));
    }
}
