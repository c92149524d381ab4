package jp.hoshimori.event.contract;

import java.util.Map;
import java.util.stream.Stream;
import jp.hoshimori.event.AccessGrantChanged;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.DomainEvent;
import jp.hoshimori.event.EventType;
import jp.hoshimori.event.EventTypes;
import jp.hoshimori.event.OrganizationRegistered;
import org.junit.jupiter.params.provider.Arguments;

/** The record of every event type, and every golden sample beside the record that reads it. */
final class Records {

    static final Map<EventType, Class<? extends DomainEvent>> BY_TYPE = Map.of(
            OrganizationRegistered.TYPE, OrganizationRegistered.class,
            AccessGrantChanged.TYPE, AccessGrantChanged.class,
            DiagnosisCompleted.TYPE, DiagnosisCompleted.class,
            DiagnosisClaimed.TYPE, DiagnosisClaimed.class,
            DeclarationMade.TYPE, DeclarationMade.class);

    private Records() {}

    static Stream<Arguments> goldenSamples() {
        return EventTypes.all().stream().flatMap(Records::goldenSamples);
    }

    private static Stream<Arguments> goldenSamples(EventType type) {
        return GoldenSamples.of(type).stream().map(sample -> Arguments.of(sample, type, BY_TYPE.get(type)));
    }
}
