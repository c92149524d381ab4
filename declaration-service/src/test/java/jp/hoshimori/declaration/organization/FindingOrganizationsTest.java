package jp.hoshimori.declaration.organization;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporation;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.proprietor;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static jp.hoshimori.declaration.testing.OrganizationApi.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The operator finds organizations among many, from an index, and is asked about those that may be one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FindingOrganizationsTest {

    /** 20,000 sole proprietors. */
    private static final String FILL = """
            INSERT INTO organization (organization_id, kind, name, name_key, prefecture, industry, employee_band,
                                      registered_at, updated_at, version)
            SELECT ('00000000-0000-7000-9100-' || lpad(to_hex(n), 12, '0'))::uuid, 'SOLE_PROPRIETOR',
                   '多数商店' || n, '多数商店' || n, '13', 'E', 'EMPLOYEES_1_5', now(), now(), 0
              FROM generate_series(1, 20000) n""";

    private static final String NAMED = """
            EXPLAIN SELECT * FROM organization
             WHERE name_key >= '多数商店12' AND name_key < '多数商店12\uDBFF\uDFFF'
               AND (name_key, organization_id) > ('多数商店123', '00000000-0000-0000-0000-000000000000')
             ORDER BY name_key, organization_id LIMIT 51""";

    @BeforeAll
    static void fill() throws SQLException {
        change(FILL);
        change("ANALYZE organization");
    }

    @AfterAll
    static void empty() throws SQLException {
        change("DELETE FROM organization WHERE organization_id::text LIKE '00000000-0000-7000-9100-%'");
    }

    @Test
    void aNameIsFoundInAnySpellingByItsBeginning() {
        String word = "ホシ" + UUID.randomUUID().toString().replace("-", "");
        UUID first = registeredAs("株式会社" + word + "工業");
        UUID second = registeredAs(word + "商店");

        operator()
                .queryParam("name", "（株） " + word.toUpperCase(java.util.Locale.ROOT))
                .get("/v1/organizations")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(second.toString(), first.toString())));
    }

    @Test
    void aListIsReadPieceByPiece() {
        var first = operator()
                .queryParam("name", "多数商店1234")
                .queryParam("limit", 2)
                .get("/v1/organizations")
                .then();
        String cursor = first.body("items.name", equalTo(List.of("多数商店1234", "多数商店12340")))
                .extract()
                .path("nextCursor");

        operator()
                .queryParam("name", "多数商店1234")
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/v1/organizations")
                .then()
                .body("items.name", equalTo(List.of("多数商店12341", "多数商店12342")));
    }

    @Test
    void anOrganizationIsFoundByItsNumber() {
        UUID organization = UUID.randomUUID();
        Map<String, Object> registration = corporation();
        register(memberOf(organization), registration).statusCode(201);

        operator()
                .queryParam("corporateNumber", registration.get("corporateNumber"))
                .get("/v1/organizations")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(organization.toString())));
    }

    @ParameterizedTest
    @CsvSource({
        ", , NAME_OR_NUMBER",
        "星守, 7000012050002, NAME_OR_NUMBER",
        "（株）, , NAME_EMPTY",
        ", 8000012050002, CORPORATE_NUMBER_FORM"
    })
    void whatCannotBeLookedForIsRefused(String name, String number, String code) {
        var request = operator();
        if (name != null) {
            request.queryParam("name", name);
        }
        if (number != null) {
            request.queryParam("corporateNumber", number);
        }

        var answer = request.get("/v1/organizations").then();

        Refusal.expect(answer, 400, "validation-failed").body("errors.code", equalTo(List.of(code)));
    }

    @Test
    void nobodyButTheOperatorFindsOrganizations() {
        var answer = adminOf(UUID.randomUUID())
                .queryParam("name", "星守")
                .get("/v1/organizations")
                .then();

        Refusal.expect(answer, 403, "forbidden");
    }

    @Test
    void theOperatorIsAskedAboutASoleProprietorOfTheSameNameInTheSamePlace() {
        String word = "ホシ" + UUID.randomUUID().toString().replace("-", "");
        UUID first = registeredAs(word + "商店");

        UUID second = registeredAs("㈱　" + word + "・商店");

        assertThat(questions(first)).isZero();
        assertThat(questions(second)).isEqualTo(1);
    }

    @Test
    void namesInOtherPlacesAndCorporationsWithTheirOwnNumbersAreNoQuestion() {
        String word = "ホシ" + UUID.randomUUID().toString().replace("-", "");
        UUID here = registered(corporation(), word, "13");
        UUID corporation = registered(corporation(), word, "13");
        UUID elsewhere = registered(proprietor(), word, "27");

        assertThat(questions(here)).isZero();
        assertThat(questions(corporation)).isZero();
        assertThat(questions(elsewhere)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NAMED,
                "EXPLAIN SELECT * FROM organization WHERE corporate_number = '7000012050002'",
                "EXPLAIN SELECT 1 FROM organization other WHERE other.name_key = '多数商店12' AND other.prefecture = '13'"
            })
    void organizationsAreReadFromAnIndexInOrder(String query) throws SQLException {
        assertThat(plan(query)).contains("Index").doesNotContain("Seq Scan", "Sort");
    }

    private static UUID registeredAs(String name) {
        return registered(proprietor(), name, "13");
    }

    private static UUID registered(Map<String, Object> registration, String name, String prefecture) {
        UUID organization = UUID.randomUUID();
        registration.put("name", name);
        registration.put("prefecture", prefecture);
        register(memberOf(organization), registration).statusCode(201);
        return organization;
    }

    private static long questions(UUID organization) {
        return Storage.count("review_item WHERE kind = 'POSSIBLE_DUPLICATE' AND subject_id = '" + organization + "'");
    }

    private static String plan(String query) throws SQLException {
        try (Connection connection = Storage.service();
                Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL hoshimori.access = 'system'");
            StringBuilder lines = new StringBuilder();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
            }
            return lines.toString();
        }
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
