package jp.hoshimori.support.inbox;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells faults apart by what a consumer can do about them. */
final class Faults {

    /** What to do after a failed attempt. */
    enum Kind {
        /** The database is away: wait for it, however long that takes. */
        DATABASE_AWAY,
        /** Others were in the way: trying again soon may work. */
        TRANSIENT,
        /** Trying again changes nothing. */
        POISON
    }

    /** SQLSTATE classes: connection, resources, operator intervention, system error. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    /** SQLSTATE classes: transaction rollback (deadlock, serialization), object in use. */
    private static final Set<String> IN_THE_WAY = Set.of("40", "55");

    private Faults() {}

    static Kind of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
            if (cause instanceof OptimisticLockException || cause instanceof RollbackException) {
                return Kind.TRANSIENT;
            }
        }
        return Kind.POISON;
    }

    private static Kind of(SQLException failure) {
        if (failure instanceof SQLTransientConnectionException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLTimeoutException) {
            return Kind.DATABASE_AWAY;
        }
        String state = failure.getSQLState();
        if (state == null || state.length() < 2) {
            // Agroal's own failures, such as a pool that gives no connection in time, carry no SQLSTATE.
            return Kind.DATABASE_AWAY;
        }
        String group = state.substring(0, 2);
        if (AWAY.contains(group)) {
            return Kind.DATABASE_AWAY;
        }
        return IN_THE_WAY.contains(group) ? Kind.TRANSIENT : Kind.POISON;
    }
}
