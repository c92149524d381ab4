package jp.hoshimori.diagnosis.statistics;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hoshimori.diagnosis.statistics.model.Dimension;
import jp.hoshimori.diagnosis.statistics.model.Figures;
import jp.hoshimori.diagnosis.statistics.model.Statistic;
import jp.hoshimori.support.platform.ClusterLocks;

/** The statistics that are published, as they are stored. Nothing of it ever changes. */
@ApplicationScoped
class PublishedStatistics {

    static final String READ = """
            SELECT month, questionnaire, dimension, code, respondents, points, bands, in_band
              FROM published_statistic
             WHERE month >= ? AND month <= ?
             ORDER BY month, questionnaire, dimension, code""";

    private static final String IS_PUBLISHED =
            "SELECT EXISTS (SELECT 1 FROM published_statistic WHERE month = ? AND questionnaire = ?)";

    private static final String PUBLISH = """
            INSERT INTO published_statistic (month, questionnaire, dimension, code, respondents, points, bands, in_band,
                                             published_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LOCK = "statistics";

    private final ClusterLocks locks;
    private final AgroalDataSource dataSource;

    PublishedStatistics(ClusterLocks locks, AgroalDataSource dataSource) {
        this.locks = locks;
        this.dataSource = dataSource;
    }

    /** Whether this transaction is the one of all replicas that may publish now. */
    boolean tryLock() {
        return locks.tryTake(LOCK);
    }

    /** Whether anything of that month is published for that edition. */
    boolean isPublished(YearMonth month, String questionnaire) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(IS_PUBLISHED)) {
            query.setString(1, month.toString());
            query.setString(2, questionnaire);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Publishes them. */
    void add(List<Statistic> statistics, Instant now) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(PUBLISH)) {
            for (Statistic statistic : statistics) {
                bind(connection, insert, statistic);
                insert.setObject(9, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What is published of these months, both included, in the order of months, editions, dimensions and codes. */
    List<Statistic> between(YearMonth from, YearMonth to) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, from.toString());
            query.setString(2, to.toString());
            List<Statistic> statistics = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    statistics.add(statistic(row));
                }
            }
            return statistics;
        }
    }

    private static void bind(Connection connection, PreparedStatement insert, Statistic statistic) throws SQLException {
        Figures figures = statistic.figures();
        insert.setString(1, statistic.month().toString());
        insert.setString(2, statistic.questionnaire());
        insert.setString(3, statistic.dimension().name());
        insert.setString(4, statistic.code());
        insert.setInt(5, figures.respondents());
        insert.setLong(6, figures.points());
        insert.setArray(7, array(connection, "text", figures.bands().keySet().toArray()));
        insert.setArray(8, array(connection, "int4", figures.bands().values().toArray()));
    }

    private static Array array(Connection connection, String type, Object[] elements) throws SQLException {
        return connection.createArrayOf(type, elements);
    }

    private static Statistic statistic(ResultSet row) throws SQLException {
        String[] bands = (String[]) row.getArray(7).getArray();
        Integer[] inBand = (Integer[]) row.getArray(8).getArray();
        Map<String, Integer> byBand = new LinkedHashMap<>();
        for (int index = 0; index < bands.length; index++) {
            byBand.put(bands[index], inBand[index]);
        }
        return new Statistic(
                YearMonth.parse(row.getString(1)),
                row.getString(2),
                Dimension.valueOf(row.getString(3)),
                row.getString(4),
                new Figures(row.getInt(5), row.getLong(6), byBand));
    }
}
