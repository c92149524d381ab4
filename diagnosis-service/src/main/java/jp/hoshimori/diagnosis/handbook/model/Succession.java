package jp.hoshimori.diagnosis.handbook.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a version's text goes on in the next one: edited rules stay as long as the answer behind them makes the same of
 * their topic, also a rule that was taken out; where the answer has changed, the new rule replaces them. The sections are
 * those of the template again, and topics that are asked no more end.
 */
final class Succession {

    private final HandbookText before;
    private final GeneratedHandbook fresh;
    private final Map<String, GeneratedRule> earlier;

    Succession(HandbookText before, GeneratedHandbook fresh) {
        this.before = before;
        this.fresh = fresh;
        this.earlier = before.generated().stream().collect(Collectors.toMap(GeneratedRule::topic, Function.identity()));
    }

    HandbookText text() {
        return fresh.assembled(
                before.handbook().title(), before.handbook().organizationName(), this::inPlaceOf, replaced());
    }

    private Stream<Handbook.Rule> inPlaceOf(GeneratedRule rule) {
        return edited(rule)
                .filter(rule::comesOutLike)
                .map(edited -> underItsNumber(edited, rule.rule().question()))
                .orElseGet(() -> Stream.of(rule.rule()));
    }

    private Stream<Handbook.Rule> underItsNumber(GeneratedRule edited, int question) {
        return before.rulesOn(edited.rule().question()).stream()
                .map(rule -> new Handbook.Rule(question, rule.heading(), rule.text(), rule.items()));
    }

    private List<Integer> replaced() {
        return fresh.rules().stream()
                .filter(rule -> edited(rule)
                        .filter(earlierRule -> !rule.comesOutLike(earlierRule))
                        .isPresent())
                .map(rule -> rule.rule().question())
                .toList();
    }

    /** What was generated on the topic before, if people have edited it since. */
    private Optional<GeneratedRule> edited(GeneratedRule rule) {
        return Optional.ofNullable(earlier.get(rule.topic())).filter(before::isEdited);
    }
}
