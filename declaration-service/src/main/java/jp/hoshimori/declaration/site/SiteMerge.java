package jp.hoshimori.declaration.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.hoshimori.declaration.organization.MergeFollower;

/** Lets sites go with their organization when the operator merges it into another one. */
@ApplicationScoped
class SiteMerge implements MergeFollower {

    private final Sites sites;

    SiteMerge(Sites sites) {
        this.sites = sites;
    }

    @Override
    public void merge(UUID from, UUID into) {
        sites.move(from, into);
    }
}
