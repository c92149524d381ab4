package jp.hoshimori.declaration.measuresrequest;

import static jp.hoshimori.declaration.testing.Rows.change;
import static jp.hoshimori.declaration.testing.Rows.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** With many rows of many organizations, every list is read in order from an index, with the service's rights. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ListsOfTwoSidesAreServedByIndexTest {

    private static final String ONE = "00000000-0000-7000-8000-00000000001a";
    private static final String OTHER = "00000000-0000-7000-8000-00000000001b";

    /** 20,000 rows each: every hundredth is of one organization, every hundredth of another one's side. */
    private static final String FILL = """
            INSERT INTO disclosure
            SELECT id, one, other, 'STAR', now(), now() + interval '30 days', NULL, 0 FROM (%1$s) sides;
            INSERT INTO measures_request (id, organization_id, supplier_organization_id, star, state, necessity, explained_on,
                                          due_on, requested_at, updated_at, version)
            SELECT id, one, other, 'ONE_STAR', 'DECLINED', repeat('x', 20), '2026-04-01', '2026-06-01', now(), now(), 1
              FROM (%1$s) sides;
            INSERT INTO measures_request_step (request_id, place, organization_id, supplier_organization_id, side, act, taken_at)
            SELECT id, 0, one, other, 'BUYER', 'REQUESTED', now() FROM (%1$s) sides;
            INSERT INTO access_grant_use
            SELECT id, one, other, other, 'listGrantedDiagnoses', 1, now() - n * interval '1 second' FROM (%1$s) sides;
            ANALYZE disclosure, measures_request, measures_request_step, access_grant_use""".formatted("""
            SELECT n, ('00000000-0000-7000-9005-' || lpad(to_hex(n), 12, '0'))::uuid AS id,
                   CASE n % 100 WHEN 0 THEN '00000000-0000-7000-8000-00000000001a'::uuid ELSE gen_random_uuid() END AS one,
                   CASE n % 100 WHEN 1 THEN '00000000-0000-7000-8000-00000000001b'::uuid ELSE gen_random_uuid() END AS other
              FROM generate_series(1, 100000) n""");

    @BeforeAll
    static void fill() {
        change(FILL);
    }

    @AfterAll
    static void empty() {
        change("""
                DELETE FROM disclosure WHERE id::text LIKE '00000000-0000-7000-9005-%';
                DELETE FROM measures_request WHERE id::text LIKE '00000000-0000-7000-9005-%';
                DELETE FROM access_grant_use WHERE id::text LIKE '00000000-0000-7000-9005-%';
                ANALYZE disclosure, measures_request, measures_request_step, access_grant_use""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            disclosure       | organization_id = 'ONE' AND id < 'LAST' ORDER BY id DESC | disclosure_by_organization
            disclosure       | buyer_organization_id = 'OTHER' AND revoked_at IS NULL AND expires_at > now() AND id < 'LAST' ORDER BY id DESC | disclosure_by_buyer
            measures_request | organization_id = 'ONE' AND id < 'LAST' ORDER BY id DESC | measures_request_by_buyer
            measures_request | supplier_organization_id = 'OTHER' AND id < 'LAST' ORDER BY id DESC | measures_request_by_supplier
            access_grant_use | grant_id = 'OTHER' AND (used_at, id) < (now(), 'LAST') ORDER BY used_at DESC, id DESC | access_grant_use_by_grant
            """)
    void aPieceIsReadFromTheIndexInOrder(String table, String condition, String index) {
        String plan = plan("SELECT * FROM " + table + " WHERE "
                + condition
                        .replace("ONE", ONE)
                        .replace("OTHER", OTHER)
                        .replace("LAST", "00000000-0000-7000-9005-00000fff0000")
                + " LIMIT 51");

        assertThat(plan).contains("Index Scan using " + index).doesNotContain("Seq Scan", "Sort");
    }

    static List<String> merging() {
        return List.of(
                MeasuresRequestMerge.PENDING_BETWEEN,
                MeasuresRequestMerge.PENDING_TWICE,
                MeasuresRequestMerge.MOVE_BUYER,
                MeasuresRequestMerge.MOVE_SUPPLIER,
                MeasuresRequestMerge.MOVE_STEPS);
    }

    @ParameterizedTest
    @MethodSource("merging")
    void aMergeReadsNobodyElsesRequests(String sql) {
        String plan = plan(sql.replace(":from", "'" + ONE + "'::uuid").replace(":into", "'" + OTHER + "'::uuid"));

        assertThat(plan).contains("measures_request").doesNotContain("Seq Scan");
    }
}
