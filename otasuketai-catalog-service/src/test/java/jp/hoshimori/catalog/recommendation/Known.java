package jp.hoshimori.catalog.recommendation;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.hoshimori.catalog.recommendation.model.LastDiagnosis;
import jp.hoshimori.catalog.recommendation.model.OrganizationFacts;
import jp.hoshimori.support.tenant.SystemAccess;

/** What the catalog has learned so far, looked at with the system's eyes. */
@ApplicationScoped
class Known {

    private final OrganizationViews organizations;

    Known(OrganizationViews organizations) {
        this.organizations = organizations;
    }

    Optional<LastDiagnosis> lastDiagnosis(UUID organization) {
        return read(() -> organizations.lastDiagnosis(organization));
    }

    Optional<OrganizationFacts> facts(UUID organization) {
        return read(() -> organizations.facts(organization));
    }

    LastDiagnosis awaitDiagnosis(UUID organization) {
        return await().until(() -> lastDiagnosis(organization), Optional::isPresent)
                .orElseThrow();
    }

    OrganizationFacts awaitFacts(UUID organization) {
        return await().until(() -> facts(organization), Optional::isPresent).orElseThrow();
    }

    private static <T> T read(Supplier<T> work) {
        return SystemAccess.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
