package jp.hoshimori.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up organizations and declarations, each in one statement of the server. */
final class RegisterFill {

    /** Names are a place, a family, a trade and a kind of house, so that parts of them come back as they do in life. */
    private static final String NAMES = """
            CREATE TEMPORARY TABLE made AS
            SELECT i,
                   (ARRAY['札幌', '仙台', '宇都宮', '大宮', '川越', '船橋', '八王子', '横須賀', '新潟', '富山', '金沢', '松本',
                          '浜松', '豊橋', '四日市', '彦根', '宇治', '堺', '姫路', '和歌山', '岡山', '福山', '徳島', '高松', '松山',
                          '久留米', '佐世保', '熊本', '都城', '那覇'])[1 + place]
                   || (ARRAY['佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', '山本', '中村', '小林', '加藤', '吉田', '山田', '佐々木',
                             '山口', '松本', '井上', '木村', '林', '清水', '西村', '長谷川', '石川', '小川', '前田', '岡田', '藤田',
                             '後藤', '近藤', '村上', '遠藤'])[1 + family]
                   || (ARRAY['精密', '電機', '木材', '塗装', '運送', '食品', '印刷', '縫製', '金属', '建設', '設備', '産業', '化成',
                             '硝子', '園芸', '水産', '石材', '製麺', '樹脂', '鋳造'])[1 + trade]
                   || (ARRAY['工業', '製作所', '商店', '商会', '本舗', '興業', '技研', '店', '工務店', '所'])[1 + house] AS name,
                   (ARRAY['サッポロ', 'センダイ', 'ウツノミヤ', 'オオミヤ', 'カワゴエ', 'フナバシ', 'ハチオウジ', 'ヨコスカ', 'ニイガタ',
                          'トヤマ', 'カナザワ', 'マツモト', 'ハママツ', 'トヨハシ', 'ヨッカイチ', 'ヒコネ', 'ウジ', 'サカイ', 'ヒメジ',
                          'ワカヤマ', 'オカヤマ', 'フクヤマ', 'トクシマ', 'タカマツ', 'マツヤマ', 'クルメ', 'サセボ', 'クマモト',
                          'ミヤコノジョウ', 'ナハ'])[1 + place]
                   || (ARRAY['サトウ', 'スズキ', 'タカハシ', 'タナカ', 'イトウ', 'ワタナベ', 'ヤマモト', 'ナカムラ', 'コバヤシ', 'カトウ',
                             'ヨシダ', 'ヤマダ', 'ササキ', 'ヤマグチ', 'マツモト', 'イノウエ', 'キムラ', 'ハヤシ', 'シミズ', 'ニシムラ',
                             'ハセガワ', 'イシカワ', 'オガワ', 'マエダ', 'オカダ', 'フジタ', 'ゴトウ', 'コンドウ', 'ムラカミ',
                             'エンドウ'])[1 + family]
                   || (ARRAY['セイミツ', 'デンキ', 'モクザイ', 'トソウ', 'ウンソウ', 'ショクヒン', 'インサツ', 'ホウセイ', 'キンゾク',
                             'ケンセツ', 'セツビ', 'サンギョウ', 'カセイ', 'ガラス', 'エンゲイ', 'スイサン', 'セキザイ', 'セイメン',
                             'ジュシ', 'チュウゾウ'])[1 + trade]
                   || (ARRAY['コウギョウ', 'セイサクショ', 'ショウテン', 'ショウカイ', 'ホンポ', 'コウギョウ', 'ギケン', 'テン', 'コウムテン',
                             'ショ'])[1 + house] AS kana
              FROM generate_series(1, %1$d) i,
                   LATERAL (SELECT abs(hashint4(i)) %% 30 AS place, abs(hashint4(i + 500000000)) %% 30 AS family,
                                   abs(hashint4(i + 1000000000)) %% 20 AS trade,
                                   abs(hashint4(i + 1500000000)) %% 10 AS house) drawn""";

    private static final String ORGANIZATIONS = """
            INSERT INTO organization (organization_id, kind, corporate_number, name, name_key, name_kana, prefecture, industry,
                                      employee_band, registered_at, updated_at, version)
            SELECT uuidv7(), 'CORPORATION', (1000000000000 + i)::text, '株式会社' || name, name, kana,
                   lpad((1 + abs(hashint4(i + 7)) %% 47)::text, 2, '0'), chr(65 + abs(hashint4(i + 8)) %% 20),
                   (ARRAY['EMPLOYEES_1_5', 'EMPLOYEES_6_20', 'EMPLOYEES_21_50', 'EMPLOYEES_51_100'])[1 + i %% 4],
                   now() - interval '900 days', now() - interval '900 days', 0
              FROM made""";

    private static final String DECLARATIONS = """
            INSERT INTO declaration (id, organization_id, declaration_number, star, status, principles_edition, purposes,
                                     publicity, diagnosis_id, policy_url, declared_at, updated_at, version)
            SELECT uuidv7(), o.organization_id, lpad((90000000000 + m.i)::text, 11, '0'),
                   CASE WHEN m.i %% 10 = 0 THEN 'TWO_STARS' ELSE 'ONE_STAR' END, 'STANDING', 'principles-6',
                   ARRAY['GAIN_TRUST'], CASE WHEN m.i %% 20 = 0 THEN 'NAME_WITHHELD' ELSE 'NAME_PUBLISHED' END,
                   CASE WHEN m.i %% 10 = 0 THEN uuidv7() END,
                   CASE WHEN m.i %% 10 = 0 THEN 'https://policy.example/' || m.i END,
                   now() - (m.i %% 900) * interval '1 day', now() - (m.i %% 900) * interval '1 day', 0
              FROM made m JOIN organization o ON o.corporate_number = (1000000000000 + m.i)::text
             WHERE m.i <= %2$d""";

    private static final String ENTRIES = """
            INSERT INTO register_entry (declaration_number, organization_name, organization_kana, corporate_number,
                                        search_key, key_edition, prefecture, industry, star, status, principles_edition,
                                        declared_at, updated_at, version)
            SELECT d.declaration_number, shown.name, shown.name_kana, shown.corporate_number,
                   replace(shown.name, '株式会社', '') || ' ' || translate(shown.name_kana, '%3$s', '%4$s'), 1, o.prefecture,
                   o.industry, d.star, d.status, d.principles_edition, d.declared_at, d.updated_at, 0
              FROM declaration d JOIN organization o USING (organization_id)
                   LEFT JOIN organization shown
                          ON shown.organization_id = d.organization_id AND d.publicity = 'NAME_PUBLISHED'""";

    private static final String STATES = """
            INSERT INTO register_entry_state (declaration_number, version, valid_from, organization_name, organization_kana,
                                              corporate_number, prefecture, industry, star, status, principles_edition,
                                              search_key)
            SELECT declaration_number, version, updated_at, organization_name, organization_kana, corporate_number,
                   prefecture, industry, star, status, principles_edition, search_key
              FROM register_entry""";

    private static final String SUFFIXES = """
            INSERT INTO register_name (declaration_number, version, place, suffix, status, prefecture, industry, star,
                                       declared_at, valid_from)
            SELECT declaration_number, version, place, suffix, status, prefecture, industry, star, declared_at, updated_at
              FROM register_entry, register_suffixes(search_key)""";

    /** Filled first and indexed then, which takes a fraction of the time. */
    private static final String INDEXES =
            "SELECT indexdef FROM pg_indexes WHERE tablename = 'register_name' AND indexname NOT LIKE '%_pkey'";

    private RegisterFill() {}

    /** Fills the service's database, past row-level security. */
    static void fill(ServiceSystem system, int organizations, int declarations) throws SQLException {
        List<String> indexes = system.texts(INDEXES);
        try (Connection superuser = system.connectAsSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("SET maintenance_work_mem = '512MB'");
            for (String index : indexes) {
                statement.execute("DROP INDEX " + index.split(" ")[2]);
            }
            for (String step : List.of(NAMES, ORGANIZATIONS, DECLARATIONS, ENTRIES, STATES, SUFFIXES)) {
                statement.execute(step.formatted(organizations, declarations, letters('ァ'), letters('ぁ')));
            }
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("VACUUM ANALYZE");
        }
    }

    /** The letters of a kana table, from its first one on. */
    private static String letters(char first) {
        return IntStream.range(0, 'ヶ' - 'ァ' + 1)
                .mapToObj(letter -> String.valueOf((char) (first + letter)))
                .collect(Collectors.joining());
    }
}
