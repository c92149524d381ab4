package jp.hoshimori.declaration.supplier;

import static jp.hoshimori.declaration.testing.Rows.change;
import static jp.hoshimori.declaration.testing.Rows.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With many suppliers and register entries, a list is read and buyers are found by index, with the service's rights. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SupplierStatementsAreServedByIndexTest {

    private static final String BUYER = "00000000-0000-7000-8000-00000000000f";

    /** Ten lists of 2,000 suppliers; the entries are under the same numbers. */
    private static final String FILL = """
            INSERT INTO supplier_list
            SELECT ('00000000-0000-7000-9001-' || lpad(to_hex(n), 12, '0'))::uuid, '%1$s', '仕入先', now(), 0
              FROM generate_series(0, 9) n;
            INSERT INTO supplier (id, organization_id, list_id, name, declaration_number, corporate_number, added_at, version)
            SELECT ('00000000-0000-7000-9002-' || lpad(to_hex(n), 12, '0'))::uuid, '%1$s',
                   ('00000000-0000-7000-9001-' || lpad(to_hex(n / 2000), 12, '0'))::uuid, '仕入先',
                   '6' || lpad(n::text, 10, '0'), '6' || lpad(n::text, 12, '0'), now(), 0
              FROM generate_series(0, 19999) n;
            INSERT INTO register_entry (declaration_number, organization_name, corporate_number, prefecture, industry, star,
                                        status, principles_edition, declared_at, updated_at, version)
            SELECT '6' || lpad(n::text, 10, '0'), '仕入先', '6' || lpad(n::text, 12, '0'), '13', 'E', 'ONE_STAR', 'STANDING',
                   'principles-6', now(), now(), 0
              FROM generate_series(0, 19999) n;
            INSERT INTO organization (organization_id, kind, corporate_number, name, name_key, prefecture, industry,
                                      employee_band, registered_at, updated_at, version)
            SELECT ('00000000-0000-7000-9003-' || lpad(to_hex(n), 12, '0'))::uuid, 'CORPORATION',
                   '6' || lpad(n::text, 12, '0'), '仕入先', '仕入先', '13', 'E', 'EMPLOYEES_6_20', now(), now(), 0
              FROM generate_series(0, 19999) n;
            INSERT INTO disclosure
            SELECT ('00000000-0000-7000-9004-' || lpad(to_hex(n), 12, '0'))::uuid,
                   ('00000000-0000-7000-9003-' || lpad(to_hex(n), 12, '0'))::uuid,
                   CASE n %% 10 WHEN 0 THEN '%1$s'::uuid ELSE gen_random_uuid() END, 'STAR', now(),
                   now() + interval '30 days', NULL, 0
              FROM generate_series(0, 19999) n;
            ANALYZE supplier_list, supplier, register_entry, organization, disclosure, declaration""".formatted(BUYER);

    @BeforeAll
    static void fill() {
        change(FILL);
    }

    @AfterAll
    static void empty() {
        change("""
                DELETE FROM supplier_list WHERE id::text LIKE '00000000-0000-7000-9001-%';
                DELETE FROM register_entry WHERE declaration_number LIKE '60000%' AND organization_name = '仕入先';
                DELETE FROM disclosure WHERE id::text LIKE '00000000-0000-7000-9004-%';
                DELETE FROM organization WHERE organization_id::text LIKE '00000000-0000-7000-9003-%';
                ANALYZE supplier_list, supplier, register_entry, organization, disclosure""");
    }

    @Test
    void aPieceOfAListIsReadInOrderWithEachStarByIndex() {
        String plan = plan(SuppliersAtAGlance.PIECE
                .replace(":buyer", "'" + BUYER + "'")
                .replace(":list", "'00000000-0000-7000-9001-000000000007'")
                .replace(":from", "'00000000-0000-0000-0000-000000000000'")
                .replace(":now", "now()")
                .replace(":limit", "51"));

        assertThat(plan)
                .contains("supplier_by_list", "register_entry_pkey", "register_entry_by_corporate_number")
                .doesNotContain("Seq Scan on supplier", "Seq Scan on register_entry", "Seq Scan on organization");
        assertThat(plan).doesNotContain("Seq Scan on disclosure");
    }

    @Test
    void whoeverWatchesIsFoundByIndex() {
        String plan = plan(TellBuyers.NEXT
                .replace(":number", "'60000000077'")
                .replace(":organization", "'00000000-0000-7000-9003-000000000077'")
                .replace(":now", "now()")
                .replace(":after", "'00000000-0000-0000-0000-000000000000'")
                .replace(":batch", "1000"));

        assertThat(plan)
                .contains("supplier_by_declaration_number", "supplier_by_corporate_number")
                .doesNotContain("Seq Scan");
    }
}
