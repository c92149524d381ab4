package jp.hoshimori.support.retention;

import java.sql.SQLException;

/** A table whose rows are kept for a time only. */
public interface Forgetful {

    /** What its rows are, for the log. */
    String rows();

    /**
     * Deletes some of the rows whose time is over, in a transaction of its own.
     *
     * @return how many; 0 when none is left
     */
    int forgetSome() throws SQLException;
}
