package jp.hoshimori.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.catalog.service.model.Service;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The registered services, as everyone may read them. */
@ApplicationScoped
@Transactional
public class Catalog {

    private static final String WITH_PROVIDER = "from ServiceEntity s join fetch s.provider";

    private final EntityManager database;
    private final Cursors cursors;

    Catalog(EntityManager database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    /** Every service, in the order of the identifiers. There are some dozens in all of Japan. */
    public List<Service> all() {
        return database.createQuery(WITH_PROVIDER + " order by s.id", ServiceEntity.class)
                .getResultStream()
                .map(ServiceEntity::toService)
                .toList();
    }

    /** The service of that identifier; empty when there is none. */
    Optional<CatalogEntry> find(UUID id) {
        return Optional.ofNullable(database.find(ServiceEntity.class, id)).map(ServiceEntity::toEntry);
    }

    /** One piece of the list that the filter leaves, in the order of the identifiers. */
    Page<Service> page(ServiceFilter filter, PageRequest request) {
        List<Service> rows = read(ids(filter, request));
        return cursors.page(request, rows, service -> List.of(service.id().toString()));
    }

    private List<UUID> ids(ServiceFilter filter, PageRequest request) {
        UUID after = request.after().map(key -> UUID.fromString(key.get(0))).orElse(null);
        ServiceIds ids = ServiceIds.of(filter, after);
        NativeQuery<UUID> query = database.unwrap(Session.class).createNativeQuery(ids.sql(), UUID.class);
        ids.parameters().forEach(query::setParameter);
        return query.setMaxResults(request.rowsToRead()).getResultList();
    }

    private List<Service> read(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        TypedQuery<ServiceEntity> query =
                database.createQuery(WITH_PROVIDER + " where s.id in :ids order by s.id", ServiceEntity.class);
        return query.setParameter("ids", ids)
                .getResultStream()
                .map(ServiceEntity::toService)
                .toList();
    }
}
