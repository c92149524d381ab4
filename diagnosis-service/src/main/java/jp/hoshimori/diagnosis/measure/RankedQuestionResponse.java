package jp.hoshimori.diagnosis.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.measure.model.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question with something to improve, at its place; what to do about it is a {@link MeasureResponse}. */
@Schema(
        name = "DiagnosisRankedQuestion",
        description = "改善の余地がある設問。何をするかは listDiagnosisMeasures で読める / A question with something to improve;"
                + " listDiagnosisMeasures tells what to do",
        requiredProperties = {"rank", "question", "part", "topic", "theme", "answer", "lostPoints", "severity", "ease"})
public record RankedQuestionResponse(
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
        int ease) {

    /** Measures as they were ranked. */
    public static List<RankedQuestionResponse> of(List<Measure> ranked, Locale locale) {
        return IntStream.range(0, ranked.size())
                .mapToObj(index -> of(index + 1, ranked.get(index), locale))
                .toList();
    }

    private static RankedQuestionResponse of(int rank, Measure measure, Locale locale) {
        return new RankedQuestionResponse(
                rank,
                measure.question().number(),
                measure.question().part(),
                measure.question().topic(),
                measure.question().theme().in(locale),
                measure.answer().name(),
                measure.lostPoints(),
                measure.advice().severity(),
                measure.advice().ease());
    }
}
