package jp.hoshimori.support.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Chooses what a relay publishes next, so locked that no other relay can publish it too or overtake it. */
interface BatchSource {

    /**
     * The next events, in the order in which they must be published.
     *
     * @param connection inside a transaction, which holds the locks
     * @param limit how many at most
     * @return empty when there is nothing that another relay is not at already
     */
    Optional<List<OutboxRow>> lockNext(Connection connection, int limit) throws SQLException;
}
