package jp.hoshimori.diagnosis.advice.model;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import jp.hoshimori.problem.LocalizedText;

/** What people read: every text in both languages, a first step for every size, something to go by. */
final class WordingRules {

    static final AdviceRule EVERY_TEXT_IS_IN_BOTH_LANGUAGES = WordingRules::missingTexts;
    static final AdviceRule EVERY_SIZE_IS_TOLD_WHAT_TO_DO_FIRST = WordingRules::missingSteps;
    static final AdviceRule EVERY_ADVICE_HAS_AN_EXAMPLE = WordingRules::missingExamples;

    private WordingRules() {}

    private static Stream<String> missingTexts(AdviceEdition edition, Surroundings surroundings) {
        return texts(edition).flatMap(text -> missingLanguages(text.getKey(), text.getValue()));
    }

    private static Stream<String> missingLanguages(String name, LocalizedText text) {
        return Stream.of(Map.entry("Japanese", text.ja()), Map.entry("English", text.en()))
                .filter(language -> language.getValue().isBlank())
                .map(language -> "The %s has no %s text.".formatted(name, language.getKey()));
    }

    private static Stream<Map.Entry<String, LocalizedText>> texts(AdviceEdition edition) {
        return Stream.of(
                        edition.sources().stream()
                                .map(source -> Map.entry("source " + source.code(), source.reference())),
                        edition.serviceCategories().stream()
                                .map(category -> Map.entry("name of " + category.code(), category.name())),
                        edition.advice().stream().flatMap(WordingRules::textsOf))
                .flatMap(texts -> texts);
    }

    private static Stream<Map.Entry<String, LocalizedText>> textsOf(Advice advice) {
        return Stream.of(
                        Stream.of(Map.entry("reason for " + advice.topic(), advice.why())),
                        advice.firstStep().entrySet().stream()
                                .map(step -> Map.entry(
                                        "first step of " + advice.topic() + " for " + step.getKey(), step.getValue())),
                        advice.examples().stream()
                                .map(example -> Map.entry("example for " + advice.topic(), example.text())))
                .flatMap(texts -> texts);
    }

    private static Stream<String> missingSteps(AdviceEdition edition, Surroundings surroundings) {
        return edition.advice().stream()
                .flatMap(advice -> Arrays.stream(CompanySize.values())
                        .filter(size -> !advice.firstStep().containsKey(size))
                        .map(size -> "A company of size %s is not told what to do first about %s."
                                .formatted(size, advice.topic())));
    }

    private static Stream<String> missingExamples(AdviceEdition edition, Surroundings surroundings) {
        return edition.advice().stream()
                .filter(advice -> advice.examples().isEmpty())
                .map(advice -> "There is no example for %s.".formatted(advice.topic()));
    }
}
