package jp.hoshimori.diagnosis.comparison;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.support.platform.ClusterLocks;

/** Where the progress of counting is kept, and the lock that lets one transaction of all replicas count at a time. */
@ApplicationScoped
class ProgressRow {

    private static final String LOCK = "comparison";
    private static final String READ = "SELECT written_in, diagnosis_id, sequence FROM comparison_progress";
    private static final String WRITE = "UPDATE comparison_progress SET written_in = ?, diagnosis_id = ?, sequence = ?";

    private final ClusterLocks locks;
    private final AgroalDataSource dataSource;

    ProgressRow(ClusterLocks locks, AgroalDataSource dataSource) {
        this.locks = locks;
        this.dataSource = dataSource;
    }

    /** How far counting has come; empty when another transaction is counting at this moment. */
    Optional<Progress> tryTake() throws SQLException {
        return locks.tryTake(LOCK) ? Optional.of(read()) : Optional.empty();
    }

    /** Waits until nobody is counting, and keeps it so until the running transaction ends. */
    void holdBack() {
        locks.take(LOCK);
    }

    /** Notes how far counting has come. */
    void write(Progress progress) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(WRITE)) {
            update.setLong(1, progress.writtenIn());
            update.setObject(2, progress.diagnosisId());
            update.setLong(3, progress.sequence());
            update.executeUpdate();
        }
    }

    private Progress read() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(READ);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new Progress(row.getLong(1), row.getObject(2, UUID.class), row.getLong(3));
        }
    }
}
