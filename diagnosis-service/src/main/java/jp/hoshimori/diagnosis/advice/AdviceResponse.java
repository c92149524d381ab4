package jp.hoshimori.diagnosis.advice;

import java.util.List;
import java.util.Locale;
import jp.hoshimori.diagnosis.advice.model.Advice;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
import jp.hoshimori.diagnosis.advice.model.SizeBands;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The advice on one topic, in the reader's language. */
@Schema(
        name = "Advice",
        description = "一つの主題の解説 / The advice on one topic",
        requiredProperties = {"topic", "severity", "ease", "why", "firstSteps", "examples", "serviceCategories"})
record AdviceResponse(
        @Schema(description = "設問の topic と同じ / The same word as a question's topic", examples = "ANTIVIRUS")
        String topic,

        @Schema(
                description = "重要度、3 が最も高い / How much can go wrong without it; 3 is the most",
                minimum = "1",
                maximum = "3",
                examples = "3")
        int severity,

        @Schema(
                description = "取り組みやすさ、3 が最もやさしい / How easily it is done; 3 is the easiest",
                minimum = "1",
                maximum = "3",
                examples = "3")
        int ease,

        @Schema(description = "なぜ必要か / Why it matters") String why,

        @Schema(description = "会社の規模ごとの、最初にすること / What to do first, for each size of company")
        List<FirstStepResponse> firstSteps,

        @Schema(description = "対策例 / Examples of what to do")
        List<ExampleResponse> examples,

        @Schema(
                description = "助けになるお助け隊サービスの種類。値は増えることがある / The kinds of services that help; values may be"
                        + " added: NETWORK, ENDPOINT, COMBINED")
        List<String> serviceCategories) {

    static AdviceResponse of(AdviceEdition edition, Advice advice, Locale locale) {
        return new AdviceResponse(
                advice.topic(),
                advice.severity(),
                advice.ease(),
                advice.why().in(locale),
                edition.sizes().stream()
                        .map(size -> FirstStepResponse.of(size, advice, locale))
                        .toList(),
                ExampleResponse.of(edition, advice, locale),
                advice.serviceCategories());
    }

    @Schema(
            name = "AdviceFirstStep",
            requiredProperties = {"companySize", "employeeBands", "text"})
    record FirstStepResponse(
            @Schema(description = "SMALL, MEDIUM, LARGE", examples = "SMALL")
            String companySize,

            @Schema(description = "この規模にあたる従業員数の区分 / The bands of the number of employees that make this size")
            List<String> employeeBands,

            String text) {

        static FirstStepResponse of(SizeBands size, Advice advice, Locale locale) {
            return new FirstStepResponse(
                    size.size().name(),
                    size.employeeBands(),
                    advice.firstStep().get(size.size()).in(locale));
        }
    }
}
