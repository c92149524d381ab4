package jp.hoshimori.diagnosis.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.advice.model.Advice;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
import jp.hoshimori.diagnosis.advice.model.ServiceCategory;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.support.reference.ReferenceData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The advice and the catalog of services say the same of what helps with what. Neither module depends on the other, so their
 * data is compared where it lies.
 */
class ServiceCategoriesTest {

    private static final Path CATALOG = Path.of("../otasuketai-catalog-service/src/main/resources");

    private final AdviceEdition edition = ShippedAdvice.edition();

    @ParameterizedTest
    @MethodSource("editions")
    void aTopicsCategoriesAreTheKindsOfMonitoringThatTheCatalogSaysHelp(Questionnaire asked) throws IOException {
        Map<String, Set<String>> advised = edition.advice().stream()
                .collect(Collectors.toMap(Advice::topic, advice -> Set.copyOf(advice.serviceCategories())));

        assertThat(advised).isEqualTo(helpByTopic(asked));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theListedCategoriesAreTheWordsOfTheCatalog(Questionnaire asked) throws IOException {
        Set<String> words =
                helpByTopic(asked).values().stream().flatMap(Set::stream).collect(Collectors.toSet());

        assertThat(edition.serviceCategories())
                .extracting(ServiceCategory::code)
                .containsExactlyInAnyOrderElementsOf(words);
    }

    static Stream<Questionnaire> editions() {
        return Stream.of(Editions.jisha25v31(), Editions.jisha25v40());
    }

    private static Map<String, Set<String>> helpByTopic(Questionnaire asked) throws IOException {
        Path help = CATALOG.resolve("service-help-" + asked.id() + ".yaml");
        try (InputStream content = Files.newInputStream(help)) {
            return ReferenceData.read(help.toString(), content, JsonNode.class)
                    .get("questions")
                    .valueStream()
                    .collect(Collectors.toMap(
                            question -> topicOf(asked, question.get("question").asInt()),
                            ServiceCategoriesTest::monitoring));
        }
    }

    private static String topicOf(Questionnaire asked, int question) {
        return asked.questions().get(question - 1).topic();
    }

    private static Set<String> monitoring(JsonNode question) {
        return question.get("helps")
                .valueStream()
                .flatMap(help -> help.get("monitoring").valueStream())
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
