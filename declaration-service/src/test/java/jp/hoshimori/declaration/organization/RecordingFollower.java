package jp.hoshimori.declaration.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.hoshimori.declaration.organization.model.Organization;

/** Remembers what followers of profiles were told last. */
@ApplicationScoped
class RecordingFollower implements ProfileChangeFollower {

    private final Map<UUID, Organization> told = new ConcurrentHashMap<>();

    @Override
    public void profileChanged(Organization organization) {
        told.put(organization.id(), organization);
    }

    Optional<Organization> told(UUID organization) {
        return Optional.ofNullable(told.get(organization));
    }
}
