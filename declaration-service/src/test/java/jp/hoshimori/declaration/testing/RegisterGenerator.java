package jp.hoshimori.declaration.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Fills the register with many made-up entries, as the service would have written them: every number begins with 7, every
 * tenth name is withheld, every tenth has two stars, every twentieth was withdrawn. They are declared an hour apart.
 */
public final class RegisterGenerator {

    private static final String ENTRIES = """
            INSERT INTO register_entry (declaration_number, organization_name, organization_kana, corporate_number,
                                        prefecture, industry, star, status, principles_edition, declared_at, ended_at,
                                        updated_at, version, search_key, key_edition)
            SELECT '7' || lpad(n::text, 10, '0'),
                   CASE WHEN n %% 10 > 0 THEN '株式会社' || kanji || n END,
                   CASE WHEN n %% 10 > 0 THEN katakana END,
                   CASE WHEN n %% 10 > 0 THEN '1' || lpad(n::text, 12, '0') END,
                   lpad((n * 7 %% 47 + 1)::text, 2, '0'),
                   chr(65 + n * 11 %% 20),
                   CASE WHEN n %% 10 = 3 THEN 'TWO_STARS' ELSE 'ONE_STAR' END,
                   CASE WHEN n %% 20 = 7 THEN 'WITHDRAWN' ELSE 'STANDING' END,
                   'principles-6',
                   timestamptz '2020-01-01T00:00Z' + n * interval '1 hour',
                   CASE WHEN n %% 20 = 7 THEN timestamptz '2020-01-01T00:30Z' + n * interval '1 hour' END,
                   timestamptz '2020-01-01T00:30Z' + n * interval '1 hour',
                   0,
                   CASE WHEN n %% 10 > 0 THEN kanji || n || ' ' || hiragana END,
                   1
              FROM generate_series(1, %d) n
              CROSS JOIN LATERAL (SELECT
                   (ARRAY['青','赤','白','黒','金','銀','東','西','南','北','上','中','下','大','小','新'])[n %% 16 + 1]
                   || (ARRAY['山','川','田','野','原','森','林','島','浜','沢','谷'])[n %% 11 + 1]
                   || (ARRAY['製作所','商事','工業','電機','運輸','建設','食品'])[n %% 7 + 1] AS kanji,
                   (ARRAY['アオ','アカ','シロ','クロ','キン','ギン','ヒガシ','ニシ','ミナミ','キタ','ウエ','ナカ','シタ','オオ','コ','シン'])[n %% 16 + 1]
                   || (ARRAY['ヤマ','カワ','タ','ノ','ハラ','モリ','ハヤシ','シマ','ハマ','サワ','タニ'])[n %% 11 + 1] AS katakana,
                   (ARRAY['あお','あか','しろ','くろ','きん','ぎん','ひがし','にし','みなみ','きた','うえ','なか','した','おお','こ','しん'])[n %% 16 + 1]
                   || (ARRAY['やま','かわ','た','の','はら','もり','はやし','しま','はま','さわ','たに'])[n %% 11 + 1] AS hiragana
                   ) names""";

    private static final String STATES = """
            INSERT INTO register_entry_state (declaration_number, version, valid_from, organization_name, organization_kana,
                                              corporate_number, prefecture, industry, star, status, principles_edition,
                                              search_key)
            SELECT declaration_number, version, declared_at, organization_name, organization_kana, corporate_number,
                   prefecture, industry, star, status, principles_edition, search_key
              FROM register_entry
             WHERE declaration_number LIKE '7%'""";

    private static final String NAMES = """
            INSERT INTO register_name (declaration_number, version, place, suffix, status, prefecture, industry, star,
                                       declared_at, valid_from)
            SELECT declaration_number, version, place, suffix, status, prefecture, industry, star, declared_at, declared_at
              FROM register_entry, register_suffixes(search_key)
             WHERE declaration_number LIKE '7%'""";

    private RegisterGenerator() {}

    /** Writes so many entries, with their names and histories. */
    public static void fill(int entries) throws SQLException {
        change(ENTRIES.formatted(entries), STATES, NAMES);
        change("VACUUM (ANALYZE) register_entry, register_entry_state, register_name");
    }

    /** Takes them all away again. */
    public static void empty() throws SQLException {
        change(
                "DELETE FROM register_name WHERE declaration_number LIKE '7%'",
                "DELETE FROM register_entry_state WHERE declaration_number LIKE '7%'",
                "DELETE FROM register_entry WHERE declaration_number LIKE '7%'");
    }

    /** Without looking after every single reference, which all go together. */
    private static void change(String... statements) throws SQLException {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
