package jp.hoshimori.catalog.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.hoshimori.catalog.recommendation.model.LastDiagnosis;
import jp.hoshimori.catalog.recommendation.model.OrganizationFacts;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second wall: the database itself shows no organization the rows of another, though the code should ask for them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RowLevelSecurityTest {

    private final UUID organization = UUID.randomUUID();
    private final LastDiagnosis diagnosis = new LastDiagnosis(
            UUID.randomUUID(), "jisha25-3.1", Map.of(1, "PARTIAL"), Instant.parse("2026-05-01T09:00:00Z"));
    private final OrganizationFacts facts = new OrganizationFacts("13", "EMPLOYEES_1_5");

    @Inject
    OrganizationViews organizations;

    @Inject
    EntityManager database;

    @BeforeEach
    void keep() {
        asSystem(() -> {
            organizations.keep(organization, diagnosis);
            organizations.keep(organization, facts, diagnosis.completedAt());
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"last_diagnosis", "organization_view"})
    void everyTableOfOrganizationsIsWalledAgainstItsOwnerToo(String table) {
        Object walled = inTransaction(() -> database.createNativeQuery(
                        "SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE relname = :table")
                .setParameter("table", table)
                .getSingleResult());

        assertThat(walled).isEqualTo(true);
    }

    @Test
    void theSystemSeesEveryOrganization() {
        assertThat(asSystem(() -> organizations.lastDiagnosis(organization))).contains(diagnosis);
        assertThat(asSystem(() -> organizations.facts(organization))).contains(facts);
    }

    @Test
    void anOrganizationSeesItsOwn() {
        assertThat(as(organization, () -> organizations.lastDiagnosis(organization)))
                .contains(diagnosis);
        assertThat(as(organization, () -> organizations.facts(organization))).contains(facts);
    }

    @Test
    void anotherOrganizationSeesNothing() {
        UUID other = UUID.randomUUID();

        assertThat(as(other, () -> organizations.lastDiagnosis(organization))).isEmpty();
        assertThat(as(other, () -> organizations.facts(organization))).isEmpty();
    }

    @Test
    void nobodyInParticularSeesNothing() {
        List<?> rows = inTransaction(() -> database.createNativeQuery("SELECT organization_id FROM last_diagnosis")
                .getResultList());

        assertThat(rows).isEmpty();
    }

    @Test
    void anotherOrganizationCannotWriteEither() {
        UUID other = UUID.randomUUID();

        assertThatThrownBy(() -> as(other, () -> {
                    organizations.keep(organization, facts, Instant.now());
                    return null;
                }))
                .hasMessageContaining("row-level security");
    }

    private <T> T as(UUID caller, Supplier<T> work) {
        return inTransaction(() -> {
            database.createNativeQuery("SELECT set_config('hoshimori.organization_id', :caller, true)")
                    .setParameter("caller", caller.toString())
                    .getSingleResult();
            return work.get();
        });
    }

    private static <T> T asSystem(Supplier<T> work) {
        return SystemAccess.call(() -> inTransaction(work));
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
