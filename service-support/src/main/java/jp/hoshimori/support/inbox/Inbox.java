package jp.hoshimori.support.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Remembers which events have taken effect. */
@ApplicationScoped
class Inbox {

    private static final String REMEMBER =
            "INSERT INTO inbox (consumer, event_id) VALUES (?, ?) ON CONFLICT DO NOTHING";

    private final AgroalDataSource dataSource;

    Inbox(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Remembers the event in the running transaction. A second delivery at the same time waits here until the first has
     * committed.
     *
     * @return whether the event is new to this consumer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean remember(String consumer, UUID eventId) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
            insert.setString(1, consumer);
            insert.setObject(2, eventId);
            return insert.executeUpdate() == 1;
        }
    }
}
