package jp.hoshimori.declaration.organization;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * A second try of a transaction that the database ended because it and others waited for each other: those others have what
 * they waited for by then.
 */
final class SecondTry {

    private static final Logger LOG = Logger.getLogger(SecondTry.class);

    /** SQLSTATE class: transaction rollback. */
    private static final String ROLLED_BACK = "40";

    private SecondTry() {}

    /** What comes of the transaction that the work begins and ends, at the first try or the second. */
    static <T> T of(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            if (!gaveWay(failure)) {
                throw failure;
            }
            LOG.warn("transaction gave way to others and is tried again");
            return work.get();
        }
    }

    private static boolean gaveWay(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(ROLLED_BACK)) {
                return true;
            }
        }
        return false;
    }
}
