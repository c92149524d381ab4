package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.event.DiagnosisErased;
import jp.hoshimori.support.outbox.OutboxEvent;
import jp.hoshimori.support.outbox.OutboxRows;

/** Deletes diagnoses of an organization with all that hangs on them, and tells whoever may have kept something of them. */
@ApplicationScoped
public class DiagnosisErasure {

    private static final String ALL = """
            WITH erased AS (DELETE FROM diagnosis WHERE organization_id = ?1 RETURNING id, version)
            SELECT id, version FROM erased""";

    private final Diagnoses diagnoses;
    private final EntityManager database;
    private final OutboxRows outbox;
    private final Clock clock;

    DiagnosisErasure(Diagnoses diagnoses, EntityManager database, OutboxRows outbox, Clock clock) {
        this.diagnoses = diagnoses;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Deletes an organization's diagnosis in the version that was read.
     *
     * @return whether it was still there in that version
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean erase(Diagnosis diagnosis) {
        if (!diagnoses.erase(diagnosis.id(), diagnosis.version())) {
            return false;
        }
        UUID organizationId = diagnosis.organizationId().orElseThrow();
        Instant now = clock.instant();
        outbox.append(List.of(erased(diagnosis.id(), diagnosis.version(), organizationId, now)), now);
        return true;
    }

    /** Deletes every diagnosis of the organization. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void eraseOf(UUID organizationId) {
        Instant now = clock.instant();
        List<Object[]> erased = database.createNativeQuery(ALL, Object[].class)
                .setParameter(1, organizationId)
                .getResultList();
        outbox.append(
                erased.stream()
                        .map(row -> erased((UUID) row[0], ((Number) row[1]).longValue(), organizationId, now))
                        .toList(),
                now);
    }

    private static OutboxEvent erased(UUID id, long version, UUID organizationId, Instant at) {
        return new OutboxEvent(
                DiagnosisErased.TYPE.topic(),
                DiagnosisErased.TYPE.name(),
                DiagnosisErased.TYPE.schemaId(),
                id.toString(),
                version + 1,
                new DiagnosisErased(id, organizationId, at));
    }
}
