package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Score;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** Reads what a diagnosis says from the columns of its row, for statements that read many rows of many organizations. */
@ApplicationScoped
public class ResultColumns {

    private final Questionnaires questionnaires;
    private final Scorings scorings;

    ResultColumns(Questionnaires questionnaires, Scorings scorings) {
        this.questionnaires = questionnaires;
        this.scorings = scorings;
    }

    /** The answers, from the columns {@code questionnaire} and {@code answers}. */
    public Answers answers(ResultSet row) throws SQLException {
        String edition = row.getString("questionnaire");
        Questionnaire questionnaire = questionnaires
                .find(edition)
                .orElseThrow(() -> new IllegalStateException("No edition is named " + edition));
        return Answers.of(questionnaire, AnswerCodes.answers(shorts(row, "answers")));
    }

    /** The score that was given when it was completed, from the columns {@code part_scores} and {@code band}. */
    public Score score(ResultSet row, Questionnaire questionnaire) throws SQLException {
        String band = row.getString("band");
        short[] points = shorts(row, "part_scores");
        int[] parts = new int[points.length];
        for (int index = 0; index < parts.length; index++) {
            parts[index] = points[index];
        }
        return scorings.of(questionnaire)
                .recorded(
                        parts,
                        questionnaire
                                .band(band)
                                .orElseThrow(
                                        () -> new IllegalStateException(questionnaire.id() + " has no band " + band)));
    }

    /** The time in a column. */
    public static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static short[] shorts(ResultSet row, String column) throws SQLException {
        int[] numbers = Stream.of((Object[]) row.getArray(column).getArray())
                .mapToInt(number -> ((Number) number).intValue())
                .toArray();
        short[] shorts = new short[numbers.length];
        for (int index = 0; index < shorts.length; index++) {
            shorts[index] = (short) numbers[index];
        }
        return shorts;
    }
}
