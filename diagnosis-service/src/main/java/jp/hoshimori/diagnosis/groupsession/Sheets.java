package jp.hoshimori.diagnosis.groupsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.AnswerCodes;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.groupsession.model.Sheet;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import org.hibernate.Session;

/** What participants answered, in the running transaction, which has to be the system's: no organization sees them. */
@ApplicationScoped
class Sheets {

    static final String FIRST =
            "SELECT answers, score, band FROM group_session_sheet WHERE group_session_id = ? AND number <= ?";

    private static final String ADD = """
            INSERT INTO group_session_sheet (group_session_id, number, answers, score, band) VALUES (?, ?, ?, ?, ?)""";

    private final Session session;

    Sheets(Session session) {
        this.session = session;
    }

    /** Stores what the participant of that number answered. */
    void add(UUID sessionId, int number, Sheet sheet) {
        session.doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(ADD)) {
                insert.setObject(1, sessionId);
                insert.setInt(2, number);
                insert.setObject(3, AnswerCodes.of(sheet.answers()));
                insert.setShort(4, (short) sheet.score());
                insert.setString(5, sheet.band());
                insert.executeUpdate();
            }
        });
    }

    /** What the first participants answered, in no order. */
    List<Sheet> first(UUID sessionId, int participants, Questionnaire questionnaire) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(FIRST)) {
                query.setObject(1, sessionId);
                query.setInt(2, participants);
                return read(query, questionnaire);
            }
        });
    }

    private static List<Sheet> read(PreparedStatement query, Questionnaire questionnaire) throws SQLException {
        List<Sheet> sheets = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                sheets.add(new Sheet(
                        Answers.of(questionnaire, AnswerCodes.answers(codes(rows))),
                        rows.getInt(2),
                        rows.getString(3)));
            }
        }
        return sheets;
    }

    private static short[] codes(ResultSet row) throws SQLException {
        Short[] boxed = (Short[]) row.getArray(1).getArray();
        short[] codes = new short[boxed.length];
        for (int index = 0; index < codes.length; index++) {
            codes[index] = boxed[index];
        }
        return codes;
    }
}
