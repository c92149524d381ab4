package jp.hoshimori.support.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.hoshimori.support.retention.Forgetful;

/** Remembers which events have taken effect. */
@ApplicationScoped
class Inbox implements Forgetful {

    private static final String REMEMBER =
            "INSERT INTO inbox (consumer, event_id) VALUES (?, ?) ON CONFLICT DO NOTHING";

    private static final String FORGET = """
            DELETE FROM inbox
             WHERE (consumer, event_id) IN (SELECT consumer, event_id
                                              FROM inbox
                                             WHERE received_at < ?
                                             ORDER BY received_at
                                             LIMIT 1000)""";

    private final AgroalDataSource dataSource;
    private final InboxConfig config;
    private final Clock clock;

    Inbox(AgroalDataSource dataSource, InboxConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
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

    @Override
    public String rows() {
        return "events that have taken effect";
    }

    /** Deletes up to 1,000 events that came longer ago than the broker could bring them again, and says how many. */
    @Override
    @Transactional
    public int forgetSome() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, clock.instant().minus(config.keptFor()).atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        }
    }
}
