package jp.hoshimori.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/**
 * Values that are in a register, to ask for.
 *
 * @param numbers declaration numbers
 * @param names names without their legal form
 * @param kana their readings
 */
record RegisterSample(List<String> numbers, List<String> names, List<String> kana) {

    private static final int SIZE = 2_000;

    /** Trades, each of which a twentieth of the names carry. */
    private static final List<String> WORDS = List.of("精密", "電機", "木材", "塗装", "運送", "食品", "印刷", "縫製", "金属", "建設");

    static RegisterSample of(ServiceSystem system) throws SQLException {
        return new RegisterSample(
                some(system, "declaration_number"),
                some(system, "replace(organization_name, '株式会社', '')"),
                some(system, "organization_kana"));
    }

    String number(Random random) {
        return any(numbers, random);
    }

    String name(Random random) {
        return any(names, random);
    }

    /** A word that many names carry. */
    static String word(Random random) {
        return any(WORDS, random);
    }

    /** Four to six characters from anywhere in a name. */
    String partOfName(Random random) {
        return part(any(names, random), 4 + random.nextInt(3), random);
    }

    /** Six to eight characters from anywhere in a reading. */
    String partOfKana(Random random) {
        return part(any(kana, random), 6 + random.nextInt(3), random);
    }

    static String prefecture(Random random) {
        return String.format("%02d", 1 + random.nextInt(47));
    }

    static String industry(Random random) {
        return String.valueOf((char) ('A' + random.nextInt(20)));
    }

    private static List<String> some(ServiceSystem system, String column) throws SQLException {
        return system.texts("SELECT " + column + " FROM register_entry WHERE organization_name IS NOT NULL"
                + " ORDER BY md5(declaration_number) LIMIT " + SIZE);
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static String part(String whole, int length, Random random) {
        int from = random.nextInt(Math.max(1, whole.length() - length + 1));
        return whole.substring(from, Math.min(whole.length(), from + length));
    }
}
