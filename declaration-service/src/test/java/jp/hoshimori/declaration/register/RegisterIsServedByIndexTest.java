package jp.hoshimori.declaration.register;

import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.register.model.RegisterFilter;
import jp.hoshimori.declaration.register.verification.VerificationPlan;
import jp.hoshimori.declaration.testing.RegisterGenerator;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * With 50,000 entries, every search that is offered reads its index in order, whether PostgreSQL knows what is sought when
 * it plans or not, and a bounded number of rows.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegisterIsServedByIndexTest {

    private static final Instant DAY = Instant.parse("2022-02-02T00:00:00Z");
    private static final int ENTRIES = 50_000;

    @BeforeAll
    static void fill() throws SQLException {
        RegisterGenerator.fill(ENTRIES);
    }

    @AfterAll
    static void empty() throws SQLException {
        RegisterGenerator.empty();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("filters")
    void aSearchReadsItsIndexInOrder(boolean name, boolean prefecture, boolean industry, boolean rest)
            throws SQLException {
        for (String needle : List.of("製作所", "青山製作所", "もり", "製")) {
            RegisterFilter filter = filter(name ? Optional.of(needle) : Optional.empty(), prefecture, industry, rest);
            for (Optional<List<String>> after : positions(name)) {
                RegisterQuery query =
                        name ? RegisterSearches.byName(filter, after, 51) : RegisterSearches.byDay(filter, after, 51);
                RegisterQuery last = name
                        ? RegisterSearches.lastReadByName(filter, after)
                        : RegisterSearches.lastReadByDay(filter, after);

                assertServed(query, index(name, prefecture, industry));
                if (name || rest) {
                    assertServed(last, index(name, prefecture, industry));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("filters")
    void soDoesASearchOfThePast(boolean name, boolean prefecture, boolean industry, boolean rest) throws SQLException {
        RegisterFilter filter = filter(name ? Optional.of("青山製作所") : Optional.empty(), prefecture, industry, rest);
        for (Optional<List<String>> after : positions(name)) {
            if (name) {
                Optional<List<String>> then = after.map(last -> List.of(last.get(0), last.get(1), "0"));
                assertServed(RegisterSearches.byNameAsOf(DAY, filter, then, 51), "register_name_of_all_times");
                assertServed(RegisterSearches.lastReadByNameAsOf(filter, then), "register_name_of_all_times");
            } else {
                assertServed(RegisterSearches.asOf(DAY, filter, after, 51), "register_entry_state_by_day");
                assertServed(RegisterSearches.lastReadAsOf(DAY, filter, after), "register_entry_state_by_day");
            }
        }
    }

    @Test
    void whatMatchesNothingIsGivenUpAfterABoundedNumberOfRows() throws SQLException {
        RegisterFilter rare = new RegisterFilter(
                Optional.of("製作所"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Star.TWO_STARS),
                DeclarationStatus.STANDING,
                Optional.of(DAY),
                Optional.of(DAY.plusSeconds(1)));

        String plan = analyzed(RegisterSearches.byName(rare, Optional.empty(), 51));

        assertThat(mostRows(plan)).as(plan).isLessThanOrEqualTo(RegisterSearches.READ_AT_MOST);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "製作所, -, -, 2022-02-01, organization_name LIKE '%製作所%' AND declared_at >= '2022-01-31T15:00Z'"
                        + " AND declared_at < '2022-02-02T15:00Z'",
                "-, TWO_STARS, -, 2021-12-01, star = 'TWO_STARS' AND declared_at >= '2021-11-30T15:00Z'"
                        + " AND declared_at < '2022-02-02T15:00Z'",
                "製作所, -, 2022-02-02, 2022-02-01, organization_name LIKE '%製作所%' AND declared_at >= '2022-01-31T15:00Z'"
                        + " AND declared_at < '2022-02-02T15:00Z'",
                "-, TWO_STARS, 2022-02-02, 2021-12-01, star = 'TWO_STARS' AND declared_at >= '2021-11-30T15:00Z'"
                        + " AND declared_at < '2022-02-02T15:00Z'"
            })
    void whatIsRareIsFoundOverPiecesThatAreNotFull(
            String name, String star, String asOf, String from, String condition) {
        Map<String, String> asked =
                new HashMap<>(Map.of("declaredFrom", from, "declaredTo", "2022-02-02", "limit", "200"));
        Optional.ofNullable(name).ifPresent(it -> asked.put("name", it));
        Optional.ofNullable(star).ifPresent(it -> asked.put("star", it));
        Optional.ofNullable(asOf).ifPresent(it -> asked.put("asOf", it));

        List<String> found = new ArrayList<>();
        int pieces = 0;
        do {
            JsonPath piece = anyone().queryParams(asked)
                    .get("/v1/register-entries")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(piece.getList("items.declarationNumber"));
            asked.put("cursor", piece.getString("nextCursor"));
            pieces++;
        } while (asked.get("cursor") != null);

        assertThat(pieces).isGreaterThan(1);
        assertThat(found).doesNotHaveDuplicates().hasSize((int)
                Storage.count("register_entry WHERE status = 'STANDING' AND " + condition));
    }

    @Test
    void aRareNameOfThePastIsInTheFirstPieceHoweverMuchWasEnteredSince() {
        anyone().queryParams(Map.of("name", "赤川商事12321", "asOf", "2022-02-02"))
                .get("/v1/register-entries")
                .then()
                .statusCode(200)
                .body("items.declarationNumber", equalTo(List.of("70000012321")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void soIsAQuestionAboutAThousandNumbers(String mode) throws SQLException {
        try (Connection connection = Storage.service();
                Statement settings = connection.createStatement()) {
            settings.execute("SET LOCAL plan_cache_mode = " + mode);

            String plan = VerificationPlan.ofAThousand(connection);

            assertThat(plan)
                    .contains("register_entry_pkey", "register_entry_by_corporate_number")
                    .doesNotContain("Seq Scan", "Sort", "Hash");
        }
    }

    @Test
    void aLookUpTouchesOneRow() throws SQLException {
        String plan = analyzed(RegisterQuery.select("SELECT * FROM register_entry WHERE declaration_number = ?")
                .and("", "70000000042"));

        assertThat(plan).contains("Index Scan using register_entry_pkey").doesNotContain("Seq Scan");
        assertThat(mostRows(plan)).isEqualTo(1);
    }

    @Test
    void aLookUpOfThePastReadsOneEntrysStates() throws SQLException {
        RegisterQuery query = RegisterQuery.select(FindRegisterEntry.AS_OF).and("", "70000000042", DAY);

        assertServed(query, "register_entry_state_pkey");
    }

    @Test
    void namesToKeyAreReadFromAnIndex() throws SQLException {
        assertServed(RegisterQuery.select(KeyRegisterNames.NEXT).and("", 1, 500), "register_entry_by_key_edition");
    }

    static Stream<Arguments> filters() {
        return Stream.of(true, false)
                .flatMap(name -> Stream.of(true, false)
                        .flatMap(prefecture -> Stream.of(true, false)
                                .flatMap(industry -> Stream.of(true, false)
                                        .map(rest -> Arguments.of(name, prefecture, industry, rest)))));
    }

    private static List<Optional<List<String>>> positions(boolean name) {
        return List.of(
                Optional.empty(), Optional.of(List.of(name ? "製作所20001" : "2022-02-01T00:00:00Z", "70000020001")));
    }

    private static RegisterFilter filter(Optional<String> name, boolean prefecture, boolean industry, boolean rest) {
        return new RegisterFilter(
                name,
                prefecture ? Optional.of("13") : Optional.empty(),
                industry ? Optional.of("E") : Optional.empty(),
                rest ? Optional.of(Star.TWO_STARS) : Optional.empty(),
                DeclarationStatus.STANDING,
                rest ? Optional.of(DAY.minusSeconds(10_000_000)) : Optional.empty(),
                rest ? Optional.of(DAY) : Optional.empty());
    }

    private static String index(boolean name, boolean prefecture, boolean industry) {
        String by = prefecture && industry ? "both" : prefecture ? "prefecture" : industry ? "industry" : "";
        return name
                ? "register_name_by_" + (by.isEmpty() ? "suffix" : by)
                : "register_entry_by_" + (by.isEmpty() ? "day" : by);
    }

    private static void assertServed(RegisterQuery query, String index) throws SQLException {
        for (String mode : List.of("force_custom_plan", "force_generic_plan")) {
            String plan = plan("EXPLAIN ", mode, query);
            assertThat(plan)
                    .as("%s\n%s\n%s", mode, query, plan)
                    .contains(index)
                    .doesNotContain("Seq Scan", "Sort", "Hash");
        }
    }

    private static String analyzed(RegisterQuery query) throws SQLException {
        return plan("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) ", "force_custom_plan", query);
    }

    private static String plan(String explain, String mode, RegisterQuery query) throws SQLException {
        RegisterQuery explained = new RegisterQuery(new StringBuilder(explain).append(query.sql()), query.values());
        try (Connection connection = Storage.service();
                Statement settings = connection.createStatement()) {
            settings.execute("SET LOCAL plan_cache_mode = " + mode);
            return String.join("\n", explained.rows(connection, row -> row.getString(1)));
        }
    }

    private static long mostRows(String plan) {
        Matcher rows = Pattern.compile("actual rows=([0-9]+)").matcher(plan);
        return rows.results()
                .mapToLong(result -> Long.parseLong(result.group(1)))
                .max()
                .orElseThrow();
    }
}
