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
import jp.hoshimori.diagnosis.advice.model.Advice;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
import jp.hoshimori.diagnosis.advice.model.ServiceCategory;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.support.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/**
 * The advice and the catalog of services say the same of what helps with what. Neither module depends on the other, so their
 * data is compared where it lies.
 */
class ServiceCategoriesTest {

    private static final Path HELP =
            Path.of("../otasuketai-catalog-service/src/main/resources/service-help-jisha25-3.1.yaml");

    private final AdviceEdition edition = ShippedAdvice.edition();

    @Test
    void aTopicsCategoriesAreTheKindsOfMonitoringThatTheCatalogSaysHelp() throws IOException {
        Map<String, Set<String>> advised = edition.advice().stream()
                .collect(Collectors.toMap(Advice::topic, advice -> Set.copyOf(advice.serviceCategories())));

        assertThat(advised).isEqualTo(helpByTopic());
    }

    @Test
    void theListedCategoriesAreTheWordsOfTheCatalog() throws IOException {
        Set<String> words = helpByTopic().values().stream().flatMap(Set::stream).collect(Collectors.toSet());

        assertThat(edition.serviceCategories())
                .extracting(ServiceCategory::code)
                .containsExactlyInAnyOrderElementsOf(words);
    }

    private static Map<String, Set<String>> helpByTopic() throws IOException {
        try (InputStream content = Files.newInputStream(HELP)) {
            return ReferenceData.read(HELP.toString(), content, JsonNode.class)
                    .get("questions")
                    .valueStream()
                    .collect(Collectors.toMap(
                            question -> topicOf(question.get("question").asInt()), ServiceCategoriesTest::monitoring));
        }
    }

    private static String topicOf(int question) {
        return Editions.jisha25v31().questions().get(question - 1).topic();
    }

    private static Set<String> monitoring(JsonNode question) {
        return question.get("helps")
                .valueStream()
                .flatMap(help -> help.get("monitoring").valueStream())
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
