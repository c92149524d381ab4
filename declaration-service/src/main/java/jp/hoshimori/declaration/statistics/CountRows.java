package jp.hoshimori.declaration.statistics;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.statistics.model.Cell;
import jp.hoshimori.declaration.statistics.model.CountKey;
import jp.hoshimori.declaration.statistics.model.Counts;
import jp.hoshimori.declaration.statistics.model.DayKey;
import jp.hoshimori.declaration.statistics.model.Figures;
import jp.hoshimori.declaration.statistics.model.Tally;

/** What was counted, as it is stored. */
@ApplicationScoped
class CountRows {

    private static final String ADD_MONTH = """
            INSERT INTO declaration_tally AS c (month, prefecture, industry, star, declared, upgraded, ended,
                                                standing_change)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (month, prefecture, industry, star) DO UPDATE
               SET declared = c.declared + excluded.declared,
                   upgraded = c.upgraded + excluded.upgraded,
                   ended = c.ended + excluded.ended,
                   standing_change = c.standing_change + excluded.standing_change""";

    private static final String ADD_DAY = """
            INSERT INTO declaration_day AS d (day, star, standing_change)
            VALUES (?, ?, ?)
            ON CONFLICT (day, star) DO UPDATE SET standing_change = d.standing_change + excluded.standing_change""";

    /** Reads counts and no declarations: some thousand rows a year, once a month. */
    private static final String MONTH = """
            SELECT prefecture, industry, star,
                   coalesce(sum(declared) FILTER (WHERE month = ?), 0),
                   coalesce(sum(upgraded) FILTER (WHERE month = ?), 0),
                   coalesce(sum(ended) FILTER (WHERE month = ?), 0),
                   sum(standing_change)
              FROM declaration_tally
             WHERE month <= ?
             GROUP BY prefecture, industry, star""";

    static final String DAYS =
            "SELECT day, star, standing_change FROM declaration_day WHERE day <= ? ORDER BY day, star";

    private final AgroalDataSource dataSource;

    CountRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Adds what was counted to what is there. */
    void add(Tally tally) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement months = connection.prepareStatement(ADD_MONTH);
                PreparedStatement days = connection.prepareStatement(ADD_DAY)) {
            for (Map.Entry<CountKey, Counts> counted : tally.months().entrySet()) {
                bind(months, counted.getKey(), counted.getValue());
                months.addBatch();
            }
            for (Map.Entry<DayKey, Long> counted : tally.days().entrySet()) {
                days.setObject(1, counted.getKey().day());
                days.setString(2, counted.getKey().star().name());
                days.setLong(3, counted.getValue());
                days.addBatch();
            }
            months.executeBatch();
            days.executeBatch();
        }
    }

    /** What happened in a month, and what stood at its end. */
    Map<Cell, Map<Star, Figures>> of(YearMonth month) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(MONTH)) {
            for (int parameter = 1; parameter <= 4; parameter++) {
                query.setString(parameter, month.toString());
            }
            Map<Cell, Map<Star, Figures>> cells = new TreeMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Figures figures = new Figures(row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7));
                    if (!figures.equals(Figures.NONE)) {
                        cells.computeIfAbsent(
                                        new Cell(row.getString(1), row.getString(2)), cell -> new EnumMap<>(Star.class))
                                .put(Star.valueOf(row.getString(3)), figures);
                    }
                }
            }
            return cells;
        }
    }

    /** By how many the declarations that stand grew on each day up to that one. */
    Map<LocalDate, Map<Star, Long>> daysUntil(LocalDate last) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(DAYS)) {
            query.setObject(1, last);
            Map<LocalDate, Map<Star, Long>> days = new TreeMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    days.computeIfAbsent(row.getObject(1, LocalDate.class), day -> new EnumMap<>(Star.class))
                            .put(Star.valueOf(row.getString(2)), row.getLong(3));
                }
            }
            return days;
        }
    }

    private static void bind(PreparedStatement insert, CountKey key, Counts counts) throws SQLException {
        insert.setString(1, key.month().toString());
        insert.setString(2, key.prefecture());
        insert.setString(3, key.industry());
        insert.setString(4, key.star().name());
        insert.setLong(5, counts.declared());
        insert.setLong(6, counts.upgraded());
        insert.setLong(7, counts.ended());
        insert.setLong(8, counts.standingChange());
    }
}
