package jp.hoshimori.diagnosis.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.measure.model.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to improve, in the reader's language. */
@Schema(
        name = "DiagnosisMeasure",
        description = "改善の余地がある設問と、その対策 / A question with something to improve, and what to do",
        requiredProperties = {
            "rank",
            "question",
            "part",
            "topic",
            "theme",
            "answer",
            "lostPoints",
            "severity",
            "ease",
            "why",
            "firstStep",
            "examples",
            "serviceCategories"
        })
public record MeasureResponse(
        @Schema(description = "1 が最初に勧めるもの / 1 is proposed first", examples = "1")
        int rank,

        @Schema(examples = "2") int question,
        @Schema(examples = "1") int part,

        @Schema(description = "版が変わっても同じ、主題を表す語 / The topic in a word that every edition uses", examples = "ANTIVIRUS")
        String topic,

        @Schema(description = "何についての設問か / What the question is about", examples = "ウイルス対策")
        String theme,

        @Schema(examples = "PARTIAL") String answer,

        @Schema(description = "実施すれば増える点数 / How many points the best answer would add", examples = "2")
        int lostPoints,

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

        @Schema(description = "最初にすること。会社の規模に合わせた文言 / What to do first, in words for the company's size")
        String firstStep,

        @Schema(description = "対策例。出典は getAdvice で読める / Examples of what to do; getAdvice tells their sources")
        List<String> examples,

        @Schema(
                description = "助けになるお助け隊サービスの種類。値は増えることがある / The kinds of services that help; values may be"
                        + " added: NETWORK, ENDPOINT, COMBINED")
        List<String> serviceCategories) {

    /** Measures as they were ranked. */
    public static List<MeasureResponse> of(List<Measure> ranked, Locale locale) {
        return IntStream.range(0, ranked.size())
                .mapToObj(index -> of(index + 1, ranked.get(index), locale))
                .toList();
    }

    private static MeasureResponse of(int rank, Measure measure, Locale locale) {
        return new MeasureResponse(
                rank,
                measure.question().number(),
                measure.question().part(),
                measure.question().topic(),
                measure.question().theme().in(locale),
                measure.answer().name(),
                measure.lostPoints(),
                measure.advice().severity(),
                measure.advice().ease(),
                measure.advice().why().in(locale),
                measure.firstStep().in(locale),
                measure.advice().examples().stream()
                        .map(example -> example.text().in(locale))
                        .toList(),
                measure.advice().serviceCategories());
    }
}
