package jp.hoshimori.diagnosis.comparison;

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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.comparison.model.Cell;
import jp.hoshimori.diagnosis.comparison.model.CellKey;
import jp.hoshimori.diagnosis.comparison.model.Comparison.ShownGroup;
import jp.hoshimori.diagnosis.comparison.model.Counts;
import jp.hoshimori.diagnosis.comparison.model.Group;
import jp.hoshimori.diagnosis.comparison.model.Period;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** The counts of groups, as they are stored. */
@ApplicationScoped
public class Cells {

    private static final String ANY = "ALL";

    private static final String KEYS =
            "unnest(?::text[], ?::text[], ?::text[]) AS k(industry, employee_band, prefecture)";

    private static final String READ =
            """
            SELECT industry, employee_band, prefecture, totals, answers, shown_totals, shown_answers, shown_at, unshown
              FROM """ + " " + KEYS + " JOIN comparison_cell c USING (industry, employee_band, prefecture)"
                    + " WHERE c.period = ? AND c.questionnaire = ?";

    static final String SHOWN = """
            SELECT industry, employee_band, prefecture, shown_totals, shown_answers, shown_at
              FROM """ + " " + KEYS + " JOIN comparison_cell c USING (industry, employee_band, prefecture)"
            + " WHERE c.period = 'ALL' AND c.questionnaire = ? AND shown_totals IS NOT NULL";

    static final String OF_PERIOD = """
            SELECT industry, employee_band, prefecture, totals, answers
              FROM comparison_cell WHERE period = ? AND questionnaire = ?""";

    private static final String SETTLED = """
            SELECT period, questionnaire FROM comparison_cell
             WHERE period <> 'ALL' AND period < ? AND industry = 'ALL' AND employee_band = 'ALL' AND prefecture = 'ALL'
               AND respondents >= ? AND changed_at <= ?
             ORDER BY period, questionnaire""";

    private static final String WRITE = """
            INSERT INTO comparison_cell (period, questionnaire, industry, employee_band, prefecture, respondents,
                                         totals, answers, shown_totals, shown_answers, shown_at, unshown, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (period, questionnaire, industry, employee_band, prefecture) DO UPDATE
               SET respondents = excluded.respondents, totals = excluded.totals, answers = excluded.answers,
                   shown_totals = excluded.shown_totals, shown_answers = excluded.shown_answers,
                   shown_at = excluded.shown_at, unshown = excluded.unshown, changed_at = excluded.changed_at""";

    private final AgroalDataSource dataSource;
    private final Questionnaires questionnaires;

    Cells(AgroalDataSource dataSource, Questionnaires questionnaires) {
        this.dataSource = dataSource;
        this.questionnaires = questionnaires;
    }

    /** What may be shown of these groups over all time; those of which nothing may be shown are left out. */
    List<ShownGroup> shown(Questionnaire edition, List<Group> groups) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(SHOWN)) {
            bind(connection, query, groups);
            query.setString(4, edition.id());
            List<ShownGroup> shown = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Counts counts = Counts.of(edition, ints(row, 4), ints(row, 5));
                    shown.add(new ShownGroup(group(row), counts, row.getLong(6)));
                }
            }
            return shown;
        }
    }

    /**
     * Everything that is counted over a period, whether it may be shown or not.
     *
     * @return for each group that has anybody, its counts
     */
    public Map<Group, Counts> of(Period period, Questionnaire edition) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(OF_PERIOD)) {
            query.setString(1, period.name());
            query.setString(2, edition.id());
            Map<Group, Counts> counts = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    counts.put(group(row), Counts.of(edition, ints(row, 4), ints(row, 5)));
                }
            }
            return counts;
        }
    }

    /**
     * The months that may be final: over, with enough respondents, and unchanged for a while.
     *
     * @param before months before this one
     * @param smallestGroup how many respondents a month must have
     * @param unchangedSince nobody was counted after this time
     */
    public List<CountedMonth> settledMonths(YearMonth before, int smallestGroup, Instant unchangedSince)
            throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(SETTLED)) {
            query.setString(1, Period.of(before).name());
            query.setInt(2, smallestGroup);
            query.setObject(3, OffsetDateTime.ofInstant(unchangedSince, ZoneOffset.UTC));
            List<CountedMonth> months = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    months.add(new CountedMonth(YearMonth.parse(row.getString(1)), row.getString(2)));
                }
            }
            return months;
        }
    }

    /** The cells of these names; those that do not exist yet are left out. */
    Map<CellKey, Cell> of(Collection<CellKey> keys) throws SQLException {
        Map<Book, List<Group>> byBook = new HashMap<>();
        keys.forEach(
                key -> byBook.computeIfAbsent(new Book(key.period(), key.questionnaire()), book -> new ArrayList<>())
                        .add(key.group()));
        Map<CellKey, Cell> cells = new HashMap<>();
        for (Map.Entry<Book, List<Group>> book : byBook.entrySet()) {
            read(book.getKey(), book.getValue(), cells);
        }
        return cells;
    }

    /** Keeps the cells as they are now. */
    void write(Map<CellKey, Cell> cells, Instant now) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(WRITE)) {
            for (Map.Entry<CellKey, Cell> cell : cells.entrySet()) {
                bind(connection, insert, cell.getKey(), cell.getValue());
                insert.setObject(13, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void read(Book book, List<Group> groups, Map<CellKey, Cell> cells) throws SQLException {
        Questionnaire edition = questionnaires.find(book.questionnaire()).orElseThrow();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(READ)) {
            bind(connection, query, groups);
            query.setString(4, book.period().name());
            query.setString(5, book.questionnaire());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    cells.put(new CellKey(book.period(), book.questionnaire(), group(row)), cell(edition, row));
                }
            }
        }
    }

    private static Cell cell(Questionnaire edition, ResultSet row) throws SQLException {
        Optional<Counts> shown = row.getArray(6) == null
                ? Optional.empty()
                : Optional.of(Counts.of(edition, ints(row, 6), ints(row, 7)));
        return Cell.kept(Counts.of(edition, ints(row, 4), ints(row, 5)), shown, row.getLong(8), row.getInt(9));
    }

    private static void bind(Connection connection, PreparedStatement query, List<Group> groups) throws SQLException {
        query.setArray(1, codes(connection, groups, Group::industry));
        query.setArray(2, codes(connection, groups, Group::employeeBand));
        query.setArray(3, codes(connection, groups, Group::prefecture));
    }

    private static Array codes(Connection connection, List<Group> groups, Function<Group, Optional<String>> code)
            throws SQLException {
        return connection.createArrayOf(
                "text",
                groups.stream().map(group -> code.apply(group).orElse(ANY)).toArray());
    }

    private static void bind(Connection connection, PreparedStatement insert, CellKey key, Cell cell)
            throws SQLException {
        insert.setString(1, key.period().name());
        insert.setString(2, key.questionnaire());
        insert.setString(3, key.group().industry().orElse(ANY));
        insert.setString(4, key.group().employeeBand().orElse(ANY));
        insert.setString(5, key.group().prefecture().orElse(ANY));
        insert.setInt(6, cell.counts().respondents());
        insert.setArray(7, array(connection, cell.counts().totals()));
        insert.setArray(8, array(connection, cell.counts().answers()));
        insert.setArray(9, array(connection, cell.shown().map(Counts::totals).orElse(null)));
        insert.setArray(10, array(connection, cell.shown().map(Counts::answers).orElse(null)));
        insert.setLong(11, cell.shownAt());
        insert.setInt(12, cell.unshown());
    }

    private static Array array(Connection connection, int[] numbers) throws SQLException {
        return numbers == null
                ? null
                : connection.createArrayOf("int4", IntStream.of(numbers).boxed().toArray());
    }

    private static int[] ints(ResultSet row, int column) throws SQLException {
        return Stream.of((Integer[]) row.getArray(column).getArray())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(code(row, 1), code(row, 2), code(row, 3));
    }

    private static Optional<String> code(ResultSet row, int column) throws SQLException {
        return Optional.of(row.getString(column)).filter(code -> !code.equals(ANY));
    }

    /**
     * A month in which an edition was answered.
     *
     * @param month the month in Japan
     * @param questionnaire the edition
     */
    public record CountedMonth(YearMonth month, String questionnaire) {}

    /** What cells that are read together have in common. */
    private record Book(Period period, String questionnaire) {}
}
