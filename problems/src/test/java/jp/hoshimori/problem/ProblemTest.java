package jp.hoshimori.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "null                | ja",
                "''                  | ja",
                "en                  | en",
                "en-GB,en;q=0.9      | en",
                "ja,en;q=0.5         | ja",
                "ja;q=0.2,en;q=0.9   | en",
                "fr,en;q=0.4         | en",
                "fr                  | ja",
                "*                   | ja",
                "!!;;==              | ja"
            })
    void theLanguageIsJapaneseUnlessEnglishIsPreferred(String header, String language) {
        Locale chosen = Languages.negotiate(header);

        assertThat(chosen.getLanguage()).isEqualTo(language);
    }

    @Test
    void aRefusalBecomesADocumentInTheReadersLanguage() throws Exception {
        ProblemException refusal = ProblemException.invalid(
                new FieldError("/answers/3/answer", "UNKNOWN_ANSWER", LocalizedText.of("知らない回答です", "unknown answer")));

        String json = new ObjectMapper().writeValueAsString(Problem.of(refusal, Locale.ENGLISH, "abc"));

        assertThat(json)
                .startsWith("{\"type\":\"https://hoshimori.jp/problems/validation-failed\",\"title\":\"The input has")
                .contains("\"status\":400")
                .contains(
                        "\"errors\":[{\"pointer\":\"/answers/3/answer\",\"code\":\"UNKNOWN_ANSWER\",\"message\":\"unknown")
                .endsWith("\"traceId\":\"abc\"}");
    }

    @Test
    void absentMembersAreOmitted() throws Exception {
        Problem problem = Problem.of(ProblemException.notFound(), Locale.JAPANESE, null);

        String json = new ObjectMapper().writeValueAsString(problem);

        assertThat(json).doesNotContain("errors").doesNotContain("traceId").doesNotContain("null");
    }

    @Test
    void everyCodeIsUniqueAndEveryStatusStandsForOneType() {
        List<ProblemType> all = CommonProblems.all();

        assertThat(all.stream().map(ProblemType::code).collect(Collectors.toSet()))
                .hasSameSizeAs(all);
        assertThat(all)
                .allSatisfy(type -> assertThat(CommonProblems.forStatus(type.status()))
                        .get()
                        .extracting(ProblemType::status)
                        .isEqualTo(type.status()));
    }

    @Test
    void numbersInTextsAreNotGrouped() {
        LocalizedText text = LocalizedText.of("{0}件", "{0} items").format(90000000001L);

        assertThat(text.en()).isEqualTo("90000000001 items");
    }
}
