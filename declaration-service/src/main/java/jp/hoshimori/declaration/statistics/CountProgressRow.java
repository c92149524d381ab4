package jp.hoshimori.declaration.statistics;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Where the progress of counting is kept, and the lock that lets one transaction of all replicas count or publish. */
@ApplicationScoped
class CountProgressRow {

    private static final String LOCK_NAME = "(hashtext('hoshimori.declaration-counts'))";
    private static final String TRY_LOCK = "SELECT pg_try_advisory_xact_lock" + LOCK_NAME;
    private static final String LOCK = "SELECT pg_advisory_xact_lock" + LOCK_NAME;
    private static final String READ = "SELECT written_in, declaration_number, version FROM declaration_count_progress";
    private static final String WRITE =
            "UPDATE declaration_count_progress SET written_in = ?, declaration_number = ?, version = ?";

    private final AgroalDataSource dataSource;

    CountProgressRow(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How far counting has come; empty when another transaction is at it at this moment. */
    Optional<CountProgress> tryTake() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(TRY_LOCK);
                ResultSet taken = lock.executeQuery()) {
            taken.next();
            return taken.getBoolean(1) ? Optional.of(read(connection)) : Optional.empty();
        }
    }

    /** The same, once nobody else is at it. */
    CountProgress take() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.execute();
            return read(connection);
        }
    }

    /** Notes how far counting has come. */
    void write(CountProgress progress) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(WRITE)) {
            update.setLong(1, progress.writtenIn());
            update.setString(2, progress.declarationNumber());
            update.setLong(3, progress.version());
            update.executeUpdate();
        }
    }

    private static CountProgress read(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new CountProgress(row.getLong(1), row.getString(2), row.getLong(3));
        }
    }
}
