package jp.hoshimori.declaration.statistics;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.statistics.model.Cell;
import jp.hoshimori.declaration.statistics.model.Figures;
import jp.hoshimori.declaration.statistics.model.Grain;
import jp.hoshimori.declaration.statistics.model.Statistic;

/** The statistics that are published, as they are stored. Nothing of it ever changes. */
@ApplicationScoped
class PublishedMonths {

    private static final String READ = """
            SELECT month, prefecture, industry, star, declared, upgraded, ended, standing
              FROM declaration_statistic
             WHERE grain = ? AND month >= ? AND month <= ?%s%s
             ORDER BY month, prefecture, industry, star""";

    private static final String UNPUBLISHED = """
            SELECT to_char(m, 'YYYY-MM')
              FROM generate_series(((SELECT min(month) FROM declaration_tally) || '-01')::timestamp,
                                   (? || '-01')::timestamp, interval '1 month') m
             WHERE NOT EXISTS (SELECT 1 FROM declaration_statistic
                                WHERE grain = 'ALL' AND month = to_char(m, 'YYYY-MM'))
             ORDER BY m
             LIMIT 1""";

    private static final String PUBLISH = """
            INSERT INTO declaration_statistic (month, grain, prefecture, industry, star, declared, upgraded, ended,
                                               standing)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource dataSource;

    PublishedMonths(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The first month since counting began that is not published; empty when all are, up to the last one given. */
    Optional<YearMonth> firstUnpublished(YearMonth last) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(UNPUBLISHED)) {
            query.setString(1, last.toString());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(YearMonth.parse(row.getString(1))) : Optional.empty();
            }
        }
    }

    /** Publishes them. */
    void add(List<Statistic> statistics) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(PUBLISH)) {
            for (Statistic statistic : statistics) {
                bind(insert, statistic);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What is published, in the order of months, prefectures, industries and stars. */
    List<Statistic> read(StatisticsQuery asked) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql(asked))) {
            int parameter = 1;
            query.setString(parameter++, asked.grain().name());
            query.setString(parameter++, asked.months().from().toString());
            query.setString(parameter++, asked.months().to().toString());
            for (String code : asked.codes()) {
                query.setString(parameter++, code);
            }
            List<Statistic> statistics = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    statistics.add(statistic(asked.grain(), row));
                }
            }
            return statistics;
        }
    }

    /** The query for what is asked. */
    static String sql(StatisticsQuery asked) {
        return READ.formatted(
                asked.prefecture().isPresent() ? " AND prefecture = ?" : "",
                asked.industry().isPresent() ? " AND industry = ?" : "");
    }

    private static void bind(PreparedStatement insert, Statistic statistic) throws SQLException {
        Figures figures = statistic.figures();
        insert.setString(1, statistic.month().toString());
        insert.setString(2, statistic.grain().name());
        insert.setString(3, statistic.cell().prefecture());
        insert.setString(4, statistic.cell().industry());
        insert.setString(5, statistic.star().name());
        insert.setLong(6, figures.declared());
        insert.setLong(7, figures.upgraded());
        insert.setLong(8, figures.ended());
        insert.setLong(9, figures.standing());
    }

    private static Statistic statistic(Grain grain, ResultSet row) throws SQLException {
        return new Statistic(
                YearMonth.parse(row.getString(1)),
                grain,
                new Cell(row.getString(2), row.getString(3)),
                Star.valueOf(row.getString(4)),
                new Figures(row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8)));
    }
}
