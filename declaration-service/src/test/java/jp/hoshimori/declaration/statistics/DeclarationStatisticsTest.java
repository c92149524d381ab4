package jp.hoshimori.declaration.statistics;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.declaration.testing.OperatorDesk.change;
import static jp.hoshimori.declaration.testing.OperatorDesk.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test counts from the moment at which it begins; its declarations were made long ago. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeclarationStatisticsTest {

    private static final String MONTHS = "/v1/statistics/declarations?from=2020-01&to=2020-02";

    @Inject
    CountDeclarations countDeclarations;

    @Inject
    PublishMonths publishMonths;

    @BeforeEach
    void countFromNowOn() throws SQLException {
        change("TRUNCATE declaration_tally, declaration_day, declaration_statistic");
        change("UPDATE declaration_count_progress SET written_in = pg_current_xact_id()::text::bigint");
    }

    @AfterEach
    void forget() throws SQLException {
        change("DELETE FROM register_entry_state WHERE declaration_number LIKE '777%'");
        change("DELETE FROM register_entry WHERE declaration_number LIKE '777%'");
    }

    @Test
    void aMonthIsPublishedOnceWithWhatHappenedAndWhatStands() throws SQLException {
        declared(1, 12, "13", "E", "2020-01-10T00:00:00Z");
        declared(13, 6, "27", "E", "2020-01-31T14:59:59Z");
        changed(1, 2, "TWO_STARS", "STANDING", "2020-02-01T00:00:00Z");
        changed(3, 1, "ONE_STAR", "WITHDRAWN", "2020-02-02T00:00:00Z");

        countAndPublish(5);

        statistics("")
                .body("items.star", contains("ONE_STAR", "TWO_STARS", "ONE_STAR", "TWO_STARS"))
                .body("items.declared", contains(18, 0, 0, 0))
                .body("items.upgraded", contains(0, 0, 0, 2))
                .body("items.ended", contains(0, 0, 1, 0))
                .body("items.standing", contains(18, 0, 15, 2));
        statistics("&by=PREFECTURE").body("items.prefecture", contains("13", "27", "13", "13", "27"));
        statistics("&prefecture=27&by=INDUSTRY")
                .body("items.industryName", contains("製造業", "製造業"))
                .body("items.standing", contains(6, 6));
        String before = statistics("").extract().asString();
        declared(30, 5, "13", "E", "2020-01-10T00:00:00Z");
        countAndPublish(100);
        assertThat(statistics("").extract().asString()).isEqualTo(before);
    }

    @Test
    void anyBatchSizeCountsTheSameAndNothingTwice() throws SQLException {
        declared(1, 20, "13", "E", "2020-01-10T00:00:00Z");
        changed(1, 20, "TWO_STARS", "STANDING", "2020-01-20T00:00:00Z");
        changed(5, 3, "TWO_STARS", "EXPIRED", "2020-02-20T00:00:00Z");

        countAll(7);
        countAll(1);

        assertThat(Storage.count("declaration_tally WHERE month = '2020-01' AND star = 'ONE_STAR' AND declared = 20"
                        + " AND standing_change = 0"))
                .isEqualTo(1);
        assertThat(Storage.count("declaration_tally WHERE month = '2020-01' AND star = 'TWO_STARS' AND upgraded = 20"
                        + " AND standing_change = 20"))
                .isEqualTo(1);
        assertThat(Storage.count("declaration_tally WHERE month = '2020-02' AND star = 'TWO_STARS' AND ended = 3"
                        + " AND standing_change = -3"))
                .isEqualTo(1);
    }

    @Test
    void aPrefectureWithFewDeclarationsCannotBeComputed() throws SQLException {
        declared(1, 20, "13", "E", "2020-01-10T00:00:00Z");
        declared(21, 4, "47", "E", "2020-01-10T00:00:00Z");
        declared(25, 9, "27", "E", "2020-01-10T00:00:00Z");

        countAndPublish(100);

        statistics("&by=PREFECTURE")
                .body("smallestGroup", equalTo(5))
                .body("items.findAll { it.month == '2020-01' }.prefecture", contains("13"));
    }

    @Test
    void nothingIsPublishedWhileSomethingIsStillToBeCounted() throws SQLException {
        declared(1, 6, "13", "E", "2020-01-10T00:00:00Z");
        countAll(100);
        declared(7, 6, "13", "E", "2020-01-10T00:00:00Z");

        publish();

        statistics("").body("items", hasSize(0));
    }

    @Test
    void howManyStoodIsToldInTheFormOfWhatWasPublishedBefore() throws SQLException {
        declared(1, 6, "13", "E", "2020-01-10T00:00:00Z");
        changed(1, 1, "TWO_STARS", "STANDING", "2020-02-01T00:00:00Z");
        countAll(100);

        given().get("/v1/statistics/declaration-counts?from=2020-01-31&to=2020-02-01")
                .then()
                .statusCode(200)
                .body("published.total", hasItem(334894))
                .body("published.find { it.date == '2024-05-31' }.twoStars", equalTo(32630))
                .body("published.find { it.date == '2024-06' }.precision", equalTo("MORE_THAN"))
                .body("items.date", contains("2020-01-31", "2020-02-01"))
                .body("items.oneStar", contains(6, 5))
                .body("items.twoStars", contains(0, 1))
                .body("items.total", contains(6, 6));
        byte[] file = given().accept("text/csv")
                .get("/v1/statistics/declaration-counts?from=2020-01-01&to=2020-02-29&every=MONTH")
                .asByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("2020-01-31,6,0,6,EXACT,COUNTED_HERE,\r\n2020-02-29,5,1,6,EXACT,COUNTED_HERE,\r\n");
    }

    @Test
    void anAnswerThatIsKnownAlreadyIsNotSentAgain() {
        String tag = statistics("").extract().header("ETag");

        given().header("If-None-Match", tag).get(MONTHS).then().statusCode(304);
        given().header("If-None-Match", tag)
                .accept("text/csv")
                .get(MONTHS)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "declarations?from=2026-13, NOT_A_MONTH",
        "declarations?from=2026-02&to=2026-01, ENDS_BEFORE_IT_BEGINS",
        "declarations?from=2020-01&to=2026-01, RANGE_TOO_LONG",
        "declarations?from=2020-01&to=2021-01&by=PREFECTURE&by=INDUSTRY, RANGE_TOO_LONG",
        "declarations?by=COLOUR, UNKNOWN_VALUE",
        "declarations?prefecture=48, UNKNOWN_CODE",
        "declaration-counts?from=2026-02-30, NOT_A_DAY",
        "declaration-counts?every=WEEK, UNKNOWN_VALUE"
    })
    void whatCannotBeAskedForIsRefusedWithTheReason(String query, String code) {
        given().get("/v1/statistics/" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", contains(code));
    }

    @Test
    void whatIsDueIsReadFromTheIndexOfWriting() throws SQLException {
        declared(1, 3000, "13", "E", "2020-01-10T00:00:00Z");
        change("ANALYZE register_entry_state");

        String plan = plan(DueChanges.NEXT, 1L, "", 0L, 500);

        assertThat(plan).contains("register_entry_state_by_writing").doesNotContain("Seq Scan");
    }

    private void countAndPublish(int batch) {
        countAll(batch);
        publish();
    }

    /** All that was written before; what an older transaction still holds back is waited for. */
    private void countAll(int batch) {
        Awaitility.await().until(() -> {
            while (counted(batch) > 0) {
                // The next ones.
            }
            return Storage.count("register_entry_state s, declaration_count_progress p"
                            + " WHERE (s.written_in, s.declaration_number, s.version)"
                            + " > (p.written_in, p.declaration_number, p.version)")
                    == 0;
        });
    }

    private int counted(int batch) {
        return SystemAccess.call(() -> {
            try {
                return countDeclarations.next(batch);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private void publish() {
        SystemAccess.run(() -> {
            try {
                while (publishMonths.publishNext().isPresent()) {
                    // The next month.
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static ValidatableResponse statistics(String more) {
        return given().get(MONTHS + more).then().statusCode(200);
    }

    private static void declared(int first, int count, String prefecture, String industry, String at)
            throws SQLException {
        String numbers = "'777' || lpad(n::text, 8, '0')";
        String series = " FROM generate_series(%d, %d) n".formatted(first, first + count - 1);
        change("INSERT INTO register_entry (declaration_number, prefecture, industry, star, status, principles_edition,"
                + " declared_at, updated_at, version) SELECT " + numbers + ", '" + prefecture + "', '" + industry
                + "', 'ONE_STAR', 'STANDING', 'principles-6', '" + at + "', '" + at + "', 0" + series);
        change("INSERT INTO register_entry_state (declaration_number, version, valid_from, prefecture, industry, star,"
                + " status, principles_edition) SELECT declaration_number, 0, declared_at, prefecture, industry, star,"
                + " status, principles_edition FROM register_entry WHERE declaration_number IN (SELECT " + numbers
                + series + ")");
    }

    private static void changed(int first, int count, String star, String status, String at) throws SQLException {
        for (String number : numbers(first, count)) {
            change("INSERT INTO register_entry_state (declaration_number, version, valid_from, prefecture, industry,"
                    + " star, status, principles_edition) SELECT declaration_number, version + 1, '" + at
                    + "', prefecture, industry, '" + star + "', '" + status + "', principles_edition"
                    + " FROM register_entry_state WHERE declaration_number = '" + number
                    + "' ORDER BY version DESC LIMIT 1");
        }
    }

    private static List<String> numbers(int first, int count) {
        return java.util.stream.IntStream.range(first, first + count)
                .mapToObj("777%08d"::formatted)
                .toList();
    }
}
