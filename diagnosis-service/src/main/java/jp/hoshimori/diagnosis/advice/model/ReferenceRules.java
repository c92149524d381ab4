package jp.hoshimori.diagnosis.advice.model;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What advice refers to is there once, and nothing is there that no advice refers to. */
final class ReferenceRules {

    static final AdviceRule EVERY_SOURCE_REFERRED_TO_EXISTS = (edition, surroundings) -> edition.advice().stream()
            .flatMap(advice -> notOnce(advice, ReferenceRules::sourcesOf, sources(edition)))
            .map("%s as its source, which is not listed exactly once."::formatted);
    static final AdviceRule EVERY_SOURCE_IS_REFERRED_TO =
            (edition, surroundings) -> unused(edition, ReferenceRules::sourcesOf, sources(edition))
                    .map("No example comes from the source %s."::formatted);
    static final AdviceRule EVERY_CATEGORY_REFERRED_TO_EXISTS = (edition, surroundings) -> edition.advice().stream()
            .flatMap(advice -> notOnce(advice, Advice::serviceCategories, categories(edition)))
            .map("%s as a service category, which is not listed exactly once."::formatted);
    static final AdviceRule EVERY_CATEGORY_IS_REFERRED_TO =
            (edition, surroundings) -> unused(edition, Advice::serviceCategories, categories(edition))
                    .map("The service category %s helps with nothing."::formatted);

    private ReferenceRules() {}

    private static Stream<String> notOnce(
            Advice advice, Function<Advice, List<String>> references, List<String> listed) {
        return references.apply(advice).stream()
                .filter(code -> listed.stream().filter(code::equals).count() != 1)
                .map(code -> "The advice on %s names %s".formatted(advice.topic(), code));
    }

    private static Stream<String> unused(
            AdviceEdition edition, Function<Advice, List<String>> references, List<String> listed) {
        Set<String> used = edition.advice().stream()
                .flatMap(advice -> references.apply(advice).stream())
                .collect(Collectors.toSet());
        return listed.stream().filter(code -> !used.contains(code));
    }

    private static List<String> sourcesOf(Advice advice) {
        return advice.examples().stream().map(Example::source).distinct().toList();
    }

    private static List<String> sources(AdviceEdition edition) {
        return edition.sources().stream().map(ExampleSource::code).toList();
    }

    private static List<String> categories(AdviceEdition edition) {
        return edition.serviceCategories().stream().map(ServiceCategory::code).toList();
    }
}
