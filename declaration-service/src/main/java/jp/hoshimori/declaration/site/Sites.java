package jp.hoshimori.declaration.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.organization.model.OrganizationName;
import jp.hoshimori.declaration.site.model.Site;
import jp.hoshimori.declaration.site.model.SiteDescription;

/** The sites that are stored. Row-level security shows a transaction its organization's. */
@ApplicationScoped
class Sites {

    private static final UUID FIRST = new UUID(0, 0);

    private final SiteTable table;

    Sites(SiteTable table) {
        this.table = table;
    }

    void add(Site site) {
        SiteEntity row = new SiteEntity();
        row.id = site.id();
        row.organizationId = site.organizationId();
        row.addedAt = site.addedAt();
        fill(row, site.description());
        table.persist(row);
    }

    /** Stores what is said of a site by now, in the transaction that has locked it. */
    Site change(Site site, SiteDescription description) {
        SiteEntity row = table.findById(site.id());
        fill(row, description);
        table.flush();
        return site(row);
    }

    void remove(Site site) {
        table.deleteById(site.id());
    }

    long count(UUID organizationId) {
        return table.count("organizationId", organizationId);
    }

    /** The organization's site of that id; empty when it has none such. */
    Optional<Site> ofId(UUID organizationId, UUID id) {
        return own(organizationId, table.findByIdOptional(id));
    }

    /** The same, which no other transaction gets from here until this one ends. */
    Optional<Site> lock(UUID organizationId, UUID id) {
        return own(organizationId, table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** An organization's sites, oldest first, after the given id if there is one. */
    List<Site> of(UUID organizationId, Optional<UUID> after, int limit) {
        return table
                .find("organizationId = ?1 and id > ?2", Sort.ascending("id"), organizationId, after.orElse(FIRST))
                .range(0, limit - 1)
                .stream()
                .map(Sites::site)
                .toList();
    }

    /** Gives the sites of one organization to another one. */
    void move(UUID from, UUID into) {
        table.update("organizationId = ?2 where organizationId = ?1", from, into);
    }

    private static Optional<Site> own(UUID organizationId, Optional<SiteEntity> row) {
        return row.filter(found -> found.organizationId.equals(organizationId)).map(Sites::site);
    }

    private static void fill(SiteEntity row, SiteDescription description) {
        row.name = description.name().value();
        row.prefecture = description.prefecture();
        row.address = description.address().orElse(null);
        row.employeeBand = description.employeeBand();
    }

    private static Site site(SiteEntity row) {
        return new Site(
                row.id,
                row.organizationId,
                new SiteDescription(
                        new OrganizationName(row.name),
                        row.prefecture,
                        Optional.ofNullable(row.address),
                        row.employeeBand),
                row.addedAt,
                row.version);
    }

    @ApplicationScoped
    static class SiteTable implements PanacheRepositoryBase<SiteEntity, UUID> {}
}
