package jp.hoshimori.diagnosis.diagnosis;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.PartScore;
import jp.hoshimori.support.statement.RowInsert;

/** A new diagnosis as a row to be written. */
final class DiagnosisInsert {

    private static final String SQL = """
            INSERT INTO diagnosis (id, organization_id, industry, employee_band, prefecture, questionnaire, answers, score,
                                   band, part_scores, aggregation, completed_at, updated_at, version)
            SELECT ?::uuid, ?::uuid, ?::text, ?::text, ?::text, ?::text, ?::smallint[], ?::smallint, ?::text,
                   ?::smallint[], ?::text, ?::timestamptz, ?::timestamptz, ?::bigint""";

    private DiagnosisInsert() {}

    /** The row of the diagnosis. */
    static RowInsert of(Diagnosis diagnosis) {
        return new RowInsert(
                SQL,
                Arrays.asList(
                        diagnosis.id(),
                        diagnosis.organizationId().orElse(null),
                        diagnosis.profile().industry().orElse(null),
                        diagnosis.profile().employeeBand().orElse(null),
                        diagnosis.profile().prefecture().orElse(null),
                        diagnosis.questionnaire().id(),
                        AnswerCodes.of(diagnosis.answers()),
                        (short) diagnosis.score().total(),
                        diagnosis.score().band().code(),
                        partScores(diagnosis.score().parts()),
                        diagnosis
                                .sites()
                                .map(sites -> sites.aggregation().name())
                                .orElse(null),
                        diagnosis.completedAt().atOffset(ZoneOffset.UTC),
                        diagnosis.completedAt().atOffset(ZoneOffset.UTC),
                        diagnosis.version()));
    }

    private static short[] partScores(List<PartScore> parts) {
        short[] points = new short[parts.size()];
        for (int index = 0; index < points.length; index++) {
            points[index] = (short) parts.get(index).score();
        }
        return points;
    }
}
