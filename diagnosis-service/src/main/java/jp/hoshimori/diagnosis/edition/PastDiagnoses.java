package jp.hoshimori.diagnosis.edition;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import jp.hoshimori.diagnosis.diagnosis.AnswerCodes;
import jp.hoshimori.diagnosis.edition.model.PastDiagnosis;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.support.tenant.SystemAccess;

/** Reads what was answered lately, by anyone, without reading by whom. */
@ApplicationScoped
class PastDiagnoses {

    static final String LATEST =
            "SELECT questionnaire, answers, score, band FROM diagnosis ORDER BY written_in DESC LIMIT ?";

    private static final int ROWS_AT_A_TIME = 1_000;

    private final AgroalDataSource dataSource;
    private final Questionnaires questionnaires;

    PastDiagnoses(AgroalDataSource dataSource, Questionnaires questionnaires) {
        this.dataSource = dataSource;
        this.questionnaires = questionnaires;
    }

    /** Hands over the diagnoses that were stored last, one by one, in a transaction that sees every organization's. */
    void forEachOfLatest(int count, Consumer<PastDiagnosis> reader) {
        SystemAccess.run(() -> QuarkusTransaction.requiringNew().run(() -> read(count, reader)));
    }

    private void read(int count, Consumer<PastDiagnosis> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(LATEST)) {
            query.setFetchSize(ROWS_AT_A_TIME);
            query.setInt(1, count);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.accept(diagnosis(rows));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Past diagnoses could not be read", failure);
        }
    }

    private PastDiagnosis diagnosis(ResultSet row) throws SQLException {
        String id = row.getString(1);
        Questionnaire questionnaire =
                questionnaires.find(id).orElseThrow(() -> new IllegalStateException("No edition is named " + id));
        return new PastDiagnosis(questionnaire, answers(row.getArray(2)), row.getInt(3), row.getString(4));
    }

    private static List<Answer> answers(Array stored) throws SQLException {
        Short[] codes = (Short[]) stored.getArray();
        short[] plain = new short[codes.length];
        for (int index = 0; index < plain.length; index++) {
            plain[index] = codes[index];
        }
        return AnswerCodes.answers(plain);
    }
}
