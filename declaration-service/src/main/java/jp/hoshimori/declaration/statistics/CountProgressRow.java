package jp.hoshimori.declaration.statistics;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import jp.hoshimori.support.platform.ClusterLocks;

/** Where the progress of counting is kept, and the lock that lets one transaction of all replicas count or publish. */
@ApplicationScoped
class CountProgressRow {

    private static final String LOCK = "declaration-counts";
    private static final String READ = "SELECT written_in, declaration_number, version FROM declaration_count_progress";
    private static final String WRITE =
            "UPDATE declaration_count_progress SET written_in = ?, declaration_number = ?, version = ?";

    private final ClusterLocks locks;
    private final AgroalDataSource dataSource;

    CountProgressRow(ClusterLocks locks, AgroalDataSource dataSource) {
        this.locks = locks;
        this.dataSource = dataSource;
    }

    /** How far counting has come; empty when another transaction is at it at this moment. */
    Optional<CountProgress> tryTake() throws SQLException {
        return locks.tryTake(LOCK) ? Optional.of(read()) : Optional.empty();
    }

    /** The same, once nobody else is at it. */
    CountProgress take() throws SQLException {
        locks.take(LOCK);
        return read();
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

    private CountProgress read() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(READ);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new CountProgress(row.getLong(1), row.getString(2), row.getLong(3));
        }
    }
}
