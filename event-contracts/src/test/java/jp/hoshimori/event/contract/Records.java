package jp.hoshimori.event.contract;

import java.util.Map;
import java.util.stream.Stream;
import jp.hoshimori.event.AccessGrantChanged;
import jp.hoshimori.event.AccessGrantUsed;
import jp.hoshimori.event.BasicPolicyPublished;
import jp.hoshimori.event.BasicPolicyUnreachable;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.event.DeclarationUpgraded;
import jp.hoshimori.event.DeclarationWithdrawn;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.DiagnosisErased;
import jp.hoshimori.event.DisclosureChanged;
import jp.hoshimori.event.DomainEvent;
import jp.hoshimori.event.EventType;
import jp.hoshimori.event.EventTypes;
import jp.hoshimori.event.MeasuresRequestChanged;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.event.OrganizationRegistered;
import jp.hoshimori.event.SupplierStarChanged;
import org.junit.jupiter.params.provider.Arguments;

/** The record of every event type, and every golden sample beside the record that reads it. */
final class Records {

    static final Map<EventType, Class<? extends DomainEvent>> BY_TYPE = Map.ofEntries(
            Map.entry(OrganizationRegistered.TYPE, OrganizationRegistered.class),
            Map.entry(OrganizationChanged.TYPE, OrganizationChanged.class),
            Map.entry(AccessGrantChanged.TYPE, AccessGrantChanged.class),
            Map.entry(AccessGrantUsed.TYPE, AccessGrantUsed.class),
            Map.entry(DisclosureChanged.TYPE, DisclosureChanged.class),
            Map.entry(DiagnosisCompleted.TYPE, DiagnosisCompleted.class),
            Map.entry(DiagnosisClaimed.TYPE, DiagnosisClaimed.class),
            Map.entry(DiagnosisErased.TYPE, DiagnosisErased.class),
            Map.entry(DeclarationMade.TYPE, DeclarationMade.class),
            Map.entry(DeclarationUpgraded.TYPE, DeclarationUpgraded.class),
            Map.entry(DeclarationWithdrawn.TYPE, DeclarationWithdrawn.class),
            Map.entry(BasicPolicyPublished.TYPE, BasicPolicyPublished.class),
            Map.entry(BasicPolicyUnreachable.TYPE, BasicPolicyUnreachable.class),
            Map.entry(SupplierStarChanged.TYPE, SupplierStarChanged.class),
            Map.entry(MeasuresRequestChanged.TYPE, MeasuresRequestChanged.class));

    private Records() {}

    static Stream<Arguments> goldenSamples() {
        return EventTypes.all().stream().flatMap(Records::goldenSamples);
    }

    private static Stream<Arguments> goldenSamples(EventType type) {
        return GoldenSamples.of(type).stream().map(sample -> Arguments.of(sample, type, BY_TYPE.get(type)));
    }
}
