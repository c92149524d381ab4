package jp.hoshimori.diagnosis.edition;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What operators did to editions, in the order in which they did it. Nothing is ever taken out. */
@ApplicationScoped
class EditionActs {

    private static final String WRITE =
            "INSERT INTO questionnaire_edition_act (edition_id, act, acted_by, acted_at) VALUES (?, ?, ?, ?)";
    private static final String READ =
            "SELECT act, acted_by, acted_at FROM questionnaire_edition_act WHERE edition_id = ? ORDER BY id";

    private final AgroalDataSource dataSource;

    EditionActs(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Writes down an act in the transaction that does it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(String editionId, EditionAct act, String by, Instant at) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(WRITE)) {
            insert.setString(1, editionId);
            insert.setString(2, act.name());
            insert.setString(3, by);
            insert.setObject(4, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("An operator's act could not be written down", failure);
        }
    }

    /** Everything that was done to the edition of that id. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Entry> of(String editionId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, editionId);
            return entries(query.executeQuery());
        } catch (SQLException failure) {
            throw new IllegalStateException("Operators' acts could not be read", failure);
        }
    }

    private static List<Entry> entries(ResultSet rows) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        while (rows.next()) {
            Instant at = rows.getObject(3, OffsetDateTime.class).toInstant();
            entries.add(new Entry(EditionAct.valueOf(rows.getString(1)), rows.getString(2), at));
        }
        return entries;
    }

    /**
     * One act.
     *
     * @param by the subject of the operator's token
     */
    record Entry(EditionAct act, String by, Instant at) {}
}
