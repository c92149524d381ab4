package jp.hoshimori.diagnosis.organization;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.diagnosis.bulk.Stored;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.testing.Topic;

/** Merges of organizations, as declaration-service tells of them. */
public final class Merging {

    private Merging() {}

    /** Tells that an organization turned out to be another one, and waits until that is known. */
    public static void merge(UUID from, UUID into) {
        tell(from, into);
        await().until(() -> Stored.number(
                        "SELECT count(*) FROM organization_view WHERE organization_id = ? AND merged_into = ?",
                        from,
                        into)
                == 1);
    }

    /** Tells that an organization turned out to be another one. */
    public static void tell(UUID from, UUID into) {
        tell(from, into, Instant.now());
    }

    /** Tells that an organization turned out to be another one at that time. */
    static void tell(UUID from, UUID into, Instant at) {
        Topic.of(OrganizationChanged.TYPE.topic())
                .send(
                        OrganizationChanged.TYPE.name(),
                        UUID.randomUUID().toString(),
                        from.toString(),
                        1,
                        at.toString(),
                        """
                        {"organizationId": "%s", "kind": "SOLE_PROPRIETOR", "name": "見本商店", "prefecture": "13",
                         "industry": "E", "employeeBand": "EMPLOYEES_6_20", "mergedInto": "%s", "changedAt": "%s"}""".formatted(from, into, at));
    }
}
