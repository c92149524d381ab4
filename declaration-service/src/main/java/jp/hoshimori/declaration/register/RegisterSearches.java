package jp.hoshimori.declaration.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.register.model.RegisterFilter;

/**
 * The queries of searches. Each reads one index in its order from where the piece before it ended, and no more than
 * {@link #READ_AT_MOST} of its rows, whatever is sought and however many entries there are: what the index does not
 * narrow down is looked at row by row, and a piece that is not full by then ends where reading stopped.
 */
final class RegisterSearches {

    /** How many rows of an index one piece of a search reads. */
    static final int READ_AT_MOST = 1_000;

    /** No suffix in the register is longer, in characters. */
    private static final int LONGEST_SUFFIX = 40;

    /** Greater than all that begins with the same. */
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private RegisterSearches() {}

    /** Entries whose name or kana contains something, in the order of what follows in the name. */
    static RegisterQuery byName(RegisterFilter filter, Optional<List<String>> after, int limit) {
        String key = filter.nameKey().orElseThrow();
        RegisterQuery query = scanned(
                        RegisterQuery.select("SELECT " + RegisterColumns.TODAY + ", read.suffix\n  FROM ("),
                        "SELECT declaration_number, suffix, place, star, declared_at",
                        filter,
                        after)
                .and("LIMIT " + READ_AT_MOST + ") read")
                // The limit of one keeps the order of reading: nothing can be joined in another one.
                .and("CROSS JOIN LATERAL (SELECT * FROM register_entry")
                .and("WHERE declaration_number = read.declaration_number LIMIT 1) e")
                .and("WHERE strpos(e.search_key, ?) " + firstTime(key) + " read.place", key);
        narrow(query, "read", filter);
        return query.and("ORDER BY read.suffix, read.declaration_number LIMIT ?", limit);
    }

    /**
     * Where a name contains it several times, the first time counts. A suffix that begins with it stands at its first place
     * or later: both comparisons mean the same, but PostgreSQL expects more rows of an inequality, which keeps it reading
     * in order. Of what is longer than a suffix only the beginning was compared, and only equality will do.
     */
    private static String firstTime(String key) {
        return beginning(key).equals(key) ? ">=" : "=";
    }

    /** Where a piece of {@link #byName} stopped reading; nothing when it read to the end. */
    static RegisterQuery lastReadByName(RegisterFilter filter, Optional<List<String>> after) {
        return scanned(RegisterQuery.select(""), "SELECT suffix, declaration_number", filter, after)
                .and("OFFSET " + (READ_AT_MOST - 1) + " LIMIT 1");
    }

    /** Entries by when they were declared, the newest first. */
    static RegisterQuery byDay(RegisterFilter filter, Optional<List<String>> after, int limit) {
        RegisterQuery query = declared(
                        RegisterQuery.select("SELECT " + RegisterColumns.TODAY + "\n  FROM ("),
                        "SELECT *",
                        filter,
                        after)
                .and("LIMIT " + READ_AT_MOST + ") e");
        filter.star().ifPresent(star -> query.and("WHERE e.star = ?", star.name()));
        return query.and("ORDER BY e.declared_at DESC, e.declaration_number DESC LIMIT ?", limit);
    }

    /** Where a piece of {@link #byDay} stopped reading; nothing when it read to the end. */
    static RegisterQuery lastReadByDay(RegisterFilter filter, Optional<List<String>> after) {
        return declared(RegisterQuery.select(""), "SELECT declared_at, declaration_number", filter, after)
                .and("OFFSET " + (READ_AT_MOST - 1) + " LIMIT 1");
    }

    /** What the register showed at a moment of which the name or its kana contains something, as {@link #byName}. */
    static RegisterQuery byNameAsOf(Instant moment, RegisterFilter filter, Optional<List<String>> after, int limit) {
        String key = filter.nameKey().orElseThrow();
        RegisterQuery query = everNamed(
                        RegisterQuery.select("SELECT " + RegisterColumns.THEN + ", read.suffix\n  FROM ("),
                        "SELECT *",
                        filter,
                        after)
                .and("LIMIT " + READ_AT_MOST + ") read")
                .and("CROSS JOIN LATERAL (SELECT * FROM register_entry_state")
                .and("WHERE declaration_number = read.declaration_number AND version = read.version LIMIT 1) s")
                .and("CROSS JOIN LATERAL (SELECT declared_at, upgraded_at, ended_at FROM register_entry")
                .and("WHERE declaration_number = read.declaration_number LIMIT 1) e")
                .and("WHERE strpos(s.search_key, ?) " + firstTime(key) + " read.place", key)
                .and("AND read.valid_from <= ?", moment)
                .and("AND (read.valid_until IS NULL OR read.valid_until > ?)", moment);
        filter.prefecture().ifPresent(code -> query.and("AND read.prefecture = ?", code));
        filter.industry().ifPresent(code -> query.and("AND read.industry = ?", code));
        narrow(query, "read", filter);
        return query.and("ORDER BY read.suffix, read.declaration_number, read.version LIMIT ?", limit);
    }

    /** Where a piece of {@link #byNameAsOf} stopped reading; nothing when it read to the end. */
    static RegisterQuery lastReadByNameAsOf(RegisterFilter filter, Optional<List<String>> after) {
        return everNamed(RegisterQuery.select(""), "SELECT suffix, declaration_number, version", filter, after)
                .and("OFFSET " + (READ_AT_MOST - 1) + " LIMIT 1");
    }

    /** What the register showed at a moment, the state entered last first. */
    static RegisterQuery asOf(Instant moment, RegisterFilter filter, Optional<List<String>> after, int limit) {
        RegisterQuery query = entered(
                        RegisterQuery.select("SELECT " + RegisterColumns.THEN + "\n  FROM ("),
                        "SELECT *",
                        moment,
                        filter,
                        after)
                .and("LIMIT " + READ_AT_MOST + ") s")
                .and("CROSS JOIN LATERAL (SELECT declared_at, upgraded_at, ended_at FROM register_entry")
                .and("WHERE declaration_number = s.declaration_number LIMIT 1) e")
                .and("WHERE (s.valid_until IS NULL OR s.valid_until > ?)", moment);
        filter.prefecture().ifPresent(code -> query.and("AND s.prefecture = ?", code));
        filter.industry().ifPresent(code -> query.and("AND s.industry = ?", code));
        filter.star().ifPresent(star -> query.and("AND s.star = ?", star.name()));
        between(query, "e", filter);
        return query.and("ORDER BY s.valid_from DESC, s.declaration_number DESC LIMIT ?", limit);
    }

    /** Where a piece of {@link #asOf} stopped reading; nothing when it read to the end. */
    static RegisterQuery lastReadAsOf(Instant moment, RegisterFilter filter, Optional<List<String>> after) {
        return entered(RegisterQuery.select(""), "SELECT valid_from, declaration_number", moment, filter, after)
                .and("OFFSET " + (READ_AT_MOST - 1) + " LIMIT 1");
    }

    private static RegisterQuery scanned(
            RegisterQuery query, String columns, RegisterFilter filter, Optional<List<String>> after) {
        named(query, columns, filter).and("AND valid_until IS NULL");
        place(query, filter);
        after.ifPresent(last -> query.and("AND (suffix, declaration_number) > (?, ?)", last.get(0), last.get(1)));
        return query.and("ORDER BY suffix, declaration_number");
    }

    /** Says that versions are not negative, which opens the index of all times to it. */
    private static RegisterQuery everNamed(
            RegisterQuery query, String columns, RegisterFilter filter, Optional<List<String>> after) {
        named(query, columns, filter).and("AND version >= 0");
        after.ifPresent(last -> query.and(
                "AND (suffix, declaration_number, version) > (?, ?, ?)",
                last.get(0),
                last.get(1),
                Long.valueOf(last.get(2))));
        return query.and("ORDER BY suffix, declaration_number, version");
    }

    private static RegisterQuery named(RegisterQuery query, String columns, RegisterFilter filter) {
        String beginning = beginning(filter.nameKey().orElseThrow());
        return query.and(columns)
                .and("FROM register_name WHERE status = ?", filter.status().name())
                .and("AND suffix >= ? AND suffix < ?", beginning, beginning + LAST_CHARACTER);
    }

    private static RegisterQuery declared(
            RegisterQuery query, String columns, RegisterFilter filter, Optional<List<String>> after) {
        query.and(columns)
                .and("FROM register_entry WHERE status = ?", filter.status().name());
        place(query, filter);
        between(query, "register_entry", filter);
        after.ifPresent(last ->
                query.and("AND (declared_at, declaration_number) < (?, ?)", Instant.parse(last.get(0)), last.get(1)));
        return query.and("ORDER BY declared_at DESC, declaration_number DESC");
    }

    private static RegisterQuery entered(
            RegisterQuery query, String columns, Instant moment, RegisterFilter filter, Optional<List<String>> after) {
        query.and(columns)
                .and(
                        "FROM register_entry_state WHERE status = ?",
                        filter.status().name())
                .and("AND valid_from <= ?", moment);
        after.ifPresent(last ->
                query.and("AND (valid_from, declaration_number) < (?, ?)", Instant.parse(last.get(0)), last.get(1)));
        return query.and("ORDER BY valid_from DESC, declaration_number DESC");
    }

    private static void place(RegisterQuery query, RegisterFilter filter) {
        filter.prefecture().ifPresent(code -> query.and("AND prefecture = ?", code));
        filter.industry().ifPresent(code -> query.and("AND industry = ?", code));
    }

    private static void narrow(RegisterQuery query, String table, RegisterFilter filter) {
        filter.star().ifPresent(star -> query.and("AND " + table + ".star = ?", star.name()));
        between(query, table, filter);
    }

    private static void between(RegisterQuery query, String table, RegisterFilter filter) {
        filter.declaredFrom().ifPresent(from -> query.and("AND " + table + ".declared_at >= ?", from));
        filter.declaredBefore().ifPresent(before -> query.and("AND " + table + ".declared_at < ?", before));
    }

    private static String beginning(String key) {
        return key.codePointCount(0, key.length()) <= LONGEST_SUFFIX
                ? key
                : key.substring(0, key.offsetByCodePoints(0, LONGEST_SUFFIX));
    }
}
