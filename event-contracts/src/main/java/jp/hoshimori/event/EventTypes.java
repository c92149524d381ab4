package jp.hoshimori.event;

import java.util.List;
import java.util.Optional;

/** The catalogue of every event the platform emits. */
public final class EventTypes {

    private static final List<EventType> ALL = List.of(
            OrganizationRegistered.TYPE,
            OrganizationChanged.TYPE,
            AccessGrantChanged.TYPE,
            AccessGrantUsed.TYPE,
            DisclosureChanged.TYPE,
            DiagnosisCompleted.TYPE,
            DiagnosisClaimed.TYPE,
            DiagnosisErased.TYPE,
            DeclarationMade.TYPE,
            DeclarationUpgraded.TYPE,
            DeclarationWithdrawn.TYPE,
            BasicPolicyPublished.TYPE,
            BasicPolicyUnreachable.TYPE,
            SupplierStarChanged.TYPE,
            MeasuresRequestChanged.TYPE);

    private EventTypes() {}

    /** Answers every event type, each once. */
    public static List<EventType> all() {
        return ALL;
    }

    /** Answers the type of that name, or empty when the platform emits no such event. */
    public static Optional<EventType> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
