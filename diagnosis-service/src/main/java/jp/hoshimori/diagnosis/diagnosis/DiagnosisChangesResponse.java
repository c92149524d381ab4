package jp.hoshimori.diagnosis.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.DiagnosisChanges;
import jp.hoshimori.diagnosis.diagnosis.model.PartChange;
import jp.hoshimori.diagnosis.diagnosis.model.TopicChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed since the diagnosis before, in the reader's language. */
@Schema(
        name = "DiagnosisChanges",
        description = "前回の診断からの変化。前回がなければ diagnosisId だけ / What changed since the diagnosis before;"
                + " only diagnosisId when there was none",
        requiredProperties = "diagnosisId")
record DiagnosisChangesResponse(
        @Schema(examples = DiagnosisExamples.ID) String diagnosisId,

        @Schema(description = "同じ事業者の前回の診断 / The same organization's diagnosis before")
        PreviousResponse previous,

        @Schema(description = "合計点の増減 / How many points the total grew by", examples = "6")
        Integer scoreDelta,

        @Schema(
                description = "区分ごとの点数の増減。両方の版にある主題だけで計算 / How many points each part grew by, over the topics"
                        + " that both editions ask about")
        List<PartChangeResponse> parts,

        @Schema(description = "回答が変わった主題。変わらないものは省略 / The topics whose answers changed, and no others")
        List<TopicChangeResponse> topics) {

    /** The changes as they read in a language. */
    static DiagnosisChangesResponse of(DiagnosisChanges changes, UUID diagnosisId, Locale locale) {
        return new DiagnosisChangesResponse(
                diagnosisId.toString(),
                PreviousResponse.of(changes),
                changes.scoreDelta(),
                changes.parts().stream()
                        .map(part -> PartChangeResponse.of(part, locale))
                        .toList(),
                changes.topics().stream()
                        .map(topic -> TopicChangeResponse.of(topic, locale))
                        .toList());
    }

    /** Nothing to compare with. */
    static DiagnosisChangesResponse none(UUID diagnosisId) {
        return new DiagnosisChangesResponse(diagnosisId.toString(), null, null, null, null);
    }

    @Schema(
            name = "PreviousDiagnosis",
            requiredProperties = {"diagnosisId", "questionnaire", "score", "completedAt"})
    record PreviousResponse(
            String diagnosisId,
            @Schema(examples = "jisha25-3.1") String questionnaire,
            @Schema(examples = "73") int score,
            Instant completedAt) {

        static PreviousResponse of(DiagnosisChanges changes) {
            return new PreviousResponse(
                    changes.before().id().toString(),
                    changes.before().questionnaire().id(),
                    changes.before().score().total(),
                    changes.before().completedAt());
        }
    }

    @Schema(
            name = "DiagnosisPartChange",
            requiredProperties = {"part", "name", "delta"})
    record PartChangeResponse(
            @Schema(examples = "1") int part,
            @Schema(examples = "基本的対策") String name,
            @Schema(examples = "2") int delta) {

        static PartChangeResponse of(PartChange change, Locale locale) {
            return new PartChangeResponse(
                    change.part().number(), change.part().name().in(locale), change.delta());
        }
    }

    @Schema(
            name = "DiagnosisTopicChange",
            requiredProperties = {"topic", "question", "theme", "change"})
    record TopicChangeResponse(
            @Schema(description = "版が変わっても同じ / The same in every edition", examples = "BACKUPS")
            String topic,

            @Schema(
                    description = "設問の番号。change が GONE のときは前回の版のもの / The question's number, of the earlier edition when"
                            + " change is GONE",
                    examples = "11")
            int question,

            @Schema(examples = "バックアップのルール") String theme,

            @Schema(
                    description = "IMPROVED 良くなった, WORSENED 悪くなった, NEW 前回は問われていない, GONE 今回は問われていない。"
                            + "値は増えることがある / Values may be added",
                    examples = "IMPROVED")
            String change,

            @Schema(description = "前回の回答 / The answer before", examples = "NOT_IMPLEMENTED")
            String before,

            @Schema(description = "今回の回答 / The answer now", examples = "PARTIAL")
            String now) {

        static TopicChangeResponse of(TopicChange change, Locale locale) {
            return new TopicChangeResponse(
                    change.question().topic(),
                    change.question().number(),
                    change.question().theme().in(locale),
                    change.kind().name(),
                    change.before().map(Enum::name).orElse(null),
                    change.now().map(Enum::name).orElse(null));
        }
    }
}
