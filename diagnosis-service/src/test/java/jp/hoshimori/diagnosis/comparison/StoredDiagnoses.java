package jp.hoshimori.diagnosis.comparison;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.AnswerCodes;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.Score;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.Database;

/** Diagnoses put straight into the database and counted when a test says so, seen as the superuser. */
public final class StoredDiagnoses extends Database {

    private static final String ADD = """
            INSERT INTO diagnosis (id, organization_id, questionnaire, answers, score, band, part_scores, completed_at,
                                   updated_at, industry, employee_band, prefecture)
            VALUES (?, ?, 'jisha25-3.1', ?, ?, ?, ?, ?, now(), ?, ?, ?)""";

    /** How many diagnoses are to be counted, for the first time or anew. */
    private static final String DUE = """
            SELECT (SELECT count(*) FROM diagnosis d, comparison_progress p
                     WHERE (d.written_in, d.id) > (p.written_in, p.diagnosis_id))
                 + (SELECT count(*) FROM counted_respondent WHERE stale)""";

    private static final Scoring SCORING = new Scoring(Editions.jisha25v31());

    private StoredDiagnoses() {}

    /** A company as it is grouped; null for what is not known. */
    public record Company(String industry, String employeeBand, String prefecture) {

        /** A company of which nothing is known. */
        public static final Company UNKNOWN = new Company(null, null, null);
    }

    /**
     * Stores a diagnosis.
     *
     * @param organization whose it is, or null
     * @return its id
     */
    public static UUID add(UUID organization, Company company, AnswerSheet sheet, Instant completedAt) {
        UUID id = UUID.randomUUID();
        Score score = SCORING.score(sheet.answers());
        try (Connection connection = superuser();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, id);
            insert.setObject(2, organization);
            insert.setArray(3, connection.createArrayOf("int2", boxed(AnswerCodes.of(sheet.answers()))));
            insert.setInt(4, score.total());
            insert.setString(5, score.band().code());
            insert.setArray(
                    6,
                    connection.createArrayOf(
                            "int2",
                            score.parts().stream()
                                    .map(part -> (short) part.score())
                                    .toArray()));
            insert.setObject(7, OffsetDateTime.ofInstant(completedAt, ZoneOffset.UTC));
            insert.setString(8, company.industry());
            insert.setString(9, company.employeeBand());
            insert.setString(10, company.prefecture());
            insert.executeUpdate();
            return id;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Counts until nothing that is stored is left. Transactions that run elsewhere and others who count may hold it up;
     * however much there is to count, it is only waited for that to go on.
     */
    public static void countAll(CountDiagnoses countDiagnoses, int pieces) {
        for (long due = number(DUE); due > 0; due = number(DUE)) {
            long before = due;
            await().until(() -> count(countDiagnoses, pieces) > 0 || number(DUE) < before);
            while (count(countDiagnoses, pieces) > 0) {
                // The next ones.
            }
        }
    }

    /** Counts the next diagnoses as the job does. */
    static int count(CountDiagnoses countDiagnoses, int limit) {
        return SystemAccess.call(() -> {
            try {
                return countDiagnoses.next(limit);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    /** Forgets everything that is counted; the diagnoses stay, and can be counted again. */
    static void countFromTheBeginning() {
        change("TRUNCATE comparison_cell, counted_respondent");
        change("UPDATE comparison_progress SET written_in = 0, sequence = 0,"
                + " diagnosis_id = '00000000-0000-0000-0000-000000000000'");
    }

    /** How many respondents there are in a group over all time; ALL for what it is not narrowed by. */
    static long respondents(String industry, String employeeBand, String prefecture) {
        return number(
                "SELECT coalesce(sum(respondents), 0) FROM comparison_cell WHERE period = 'ALL'"
                        + " AND questionnaire = 'jisha25-3.1' AND industry = ? AND employee_band = ? AND prefecture = ?",
                industry,
                employeeBand,
                prefecture);
    }

    /**
     * How PostgreSQL would run a statement, with the rights of the service at work for itself.
     *
     * @param arguments for its parameters; an array for an array of text or of ids
     */
    public static String planForSystem(String sql, Object... arguments) {
        return plan("", "system", sql, arguments);
    }

    private static Object[] boxed(short[] codes) {
        return Stream.iterate(0, index -> index + 1)
                .limit(codes.length)
                .map(index -> codes[index])
                .toArray();
    }
}
