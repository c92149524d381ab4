package jp.hoshimori.catalog.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.catalog.service.model.Prefectures;
import jp.hoshimori.catalog.service.model.Service;
import jp.hoshimori.catalog.service.model.ServiceStandard;
import jp.hoshimori.support.tenant.SystemAccess;
import org.jboss.logging.Logger;

/**
 * Writes the sample services into the catalog when the service starts. A start with the same samples changes nothing;
 * samples that have changed take over the rows of their identifiers.
 */
@ApplicationScoped
class SeedSampleServices {

    private static final Logger LOG = Logger.getLogger(SeedSampleServices.class);

    /** Replicas that start together write one after the other; the number means nothing but this. */
    private static final String ONE_AT_A_TIME = "SELECT 1 FROM pg_advisory_xact_lock(7203451)";

    private static final String UNCOVER = """
            DELETE FROM service_coverage
             WHERE service_id = :id AND prefecture <> ALL (string_to_array(:codes, ','))""";
    private static final String COVER = """
            INSERT INTO service_coverage (prefecture, service_id)
            SELECT code, :id FROM unnest(string_to_array(:codes, ',')) code
            ON CONFLICT DO NOTHING""";

    private final CatalogConfig config;
    private final ServiceStandard standard;
    private final Prefectures prefectures;
    private final EntityManager database;

    SeedSampleServices(
            CatalogConfig config, ServiceStandard standard, Prefectures prefectures, EntityManager database) {
        this.config = config;
        this.standard = standard;
        this.prefectures = prefectures;
        this.database = database;
    }

    void atStart(@Observes StartupEvent started) {
        if (config.sampleServices()) {
            List<Service> samples = SampleServices.load(standard, prefectures);
            seed(samples);
            LOG.infof("sample services are in the catalog count=%d", samples.size());
        }
    }

    /** Makes the catalog hold these services as they are given. */
    void seed(List<Service> services) {
        SystemAccess.run(() -> QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery(ONE_AT_A_TIME, Integer.class).getSingleResult();
            services.forEach(this::put);
        }));
    }

    private void put(Service service) {
        ServiceEntity entity = stored(service.id());
        entity.provider = database.merge(ProviderEntity.of(service.provider()));
        entity.put(service);
        database.persist(entity);
        database.flush();
        cover(service);
    }

    private ServiceEntity stored(UUID id) {
        ServiceEntity found = database.find(ServiceEntity.class, id);
        return found == null ? new ServiceEntity() : found;
    }

    private void cover(Service service) {
        Collection<String> covered = service.coverage().nationwide()
                ? prefectures.names().keySet()
                : service.coverage().prefectures();
        for (String statement : List.of(UNCOVER, COVER)) {
            database.createNativeQuery(statement)
                    .setParameter("id", service.id())
                    .setParameter("codes", String.join(",", covered))
                    .executeUpdate();
        }
    }
}
