package jp.hoshimori.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.catalog.service.model.Prefectures;
import jp.hoshimori.testing.RealParts;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list costs the same on any page of a catalog far larger than Japan's: asked of the planner, on 20,000 rows. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ServiceListIndexTest {

    private static final List<String> TWENTY_THOUSAND_SERVICES =
            List.of("""
            INSERT INTO service (id, provider_id, name_ja, name_en, service_class, monitoring, standard, nationwide,
                                 prefectures, initial_yen, network_monthly_yen, minimum_endpoints, features, sample,
                                 version)
            SELECT gen_random_uuid(), (SELECT id FROM provider LIMIT 1), '見本', 'Sample',
                   CASE n % 10 WHEN 0 THEN 'CLASS_2' ELSE 'CLASS_1' END, 'NETWORK', 'service-standard-2.0', false,
                   ARRAY[lpad((n % 47 + 1)::text, 2, '0')], 0, 9000, 1, '[]', true, 0
              FROM generate_series(1, 20000) n""", """
            INSERT INTO service_coverage (prefecture, service_id)
            SELECT prefectures[1], id FROM service WHERE NOT nationwide
            ON CONFLICT DO NOTHING""", "ANALYZE service", "ANALYZE service_coverage");

    @Inject
    EntityManager database;

    @Inject
    Prefectures prefectures;

    @ParameterizedTest
    @CsvSource({
        ",,,service_pkey",
        "13,,,service_coverage_pkey",
        ",CLASS_2,NETWORK,service_by_class_monitoring",
        ",,NETWORK,service_",
    })
    void aPieceInTheMiddleIsReadFromAnIndexWithoutSorting(
            String prefecture, String serviceClass, String monitoring, String index) {
        ServiceFilter filter = ServiceFilter.parse(prefecture, serviceClass, monitoring, prefectures);

        String plan = explainedOnALargeTable(filter);

        assertThat(plan).contains("using " + index).doesNotContain("Seq Scan").doesNotContain("Sort");
    }

    private String explainedOnALargeTable(ServiceFilter filter) {
        QuarkusTransaction.begin();
        try {
            TWENTY_THOUSAND_SERVICES.forEach(
                    statement -> database.createNativeQuery(statement).executeUpdate());
            return explain(filter);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String explain(ServiceFilter filter) {
        ServiceIds ids = ServiceIds.of(filter, UUID.fromString("80000000-0000-4000-8000-000000000000"));
        NativeQuery<String> query =
                database.unwrap(Session.class).createNativeQuery("EXPLAIN " + ids.sql() + " LIMIT 51", String.class);
        ids.parameters().forEach(query::setParameter);
        return String.join("\n", query.getResultList());
    }
}
