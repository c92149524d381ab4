package jp.hoshimori.catalog.recommendation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.catalog.recommendation.model.LastDiagnosis;
import jp.hoshimori.catalog.recommendation.model.OrganizationFacts;

/**
 * What the catalog knows of each organization. Events of one organization may arrive side by side and in any order, so
 * each write decides inside its one statement whether it is news.
 */
@ApplicationScoped
class OrganizationViews {

    private static final String KEEP_DIAGNOSIS = """
            INSERT INTO last_diagnosis (organization_id, diagnosis_id, questionnaire, answers, completed_at)
            VALUES (organization_that_goes_on(:organizationId), :diagnosisId, :questionnaire, CAST(:answers AS jsonb),
                    :completedAt)
            ON CONFLICT (organization_id) DO UPDATE
               SET diagnosis_id = excluded.diagnosis_id, questionnaire = excluded.questionnaire,
                   answers = excluded.answers, completed_at = excluded.completed_at
             WHERE (last_diagnosis.completed_at, last_diagnosis.diagnosis_id)
                   < (excluded.completed_at, excluded.diagnosis_id)""";

    private static final String KEEP_FACTS = """
            INSERT INTO organization_view (organization_id, prefecture, employee_band, state_of)
            VALUES (:organizationId, :prefecture, :employeeBand, :stateOf)
            ON CONFLICT (organization_id) DO UPDATE
               SET prefecture = excluded.prefecture, employee_band = excluded.employee_band,
                   state_of = excluded.state_of
             WHERE organization_view.state_of < excluded.state_of""";

    private static final String NOTE_MERGE = """
            UPDATE organization_view SET merged_into = :into WHERE organization_id = :from AND merged_into IS NULL""";

    /** The later one of the two stays. */
    private static final String MOVE_DIAGNOSIS = """
            WITH leaving AS (DELETE FROM last_diagnosis WHERE organization_id = :from RETURNING *)
            INSERT INTO last_diagnosis (organization_id, diagnosis_id, questionnaire, answers, completed_at)
            SELECT organization_that_goes_on(:into), diagnosis_id, questionnaire, answers, completed_at FROM leaving
            ON CONFLICT (organization_id) DO UPDATE
               SET diagnosis_id = excluded.diagnosis_id, questionnaire = excluded.questionnaire,
                   answers = excluded.answers, completed_at = excluded.completed_at
             WHERE (last_diagnosis.completed_at, last_diagnosis.diagnosis_id)
                   < (excluded.completed_at, excluded.diagnosis_id)""";

    private static final String FORGET_DIAGNOSIS = """
            DELETE FROM last_diagnosis
             WHERE organization_id = organization_that_goes_on(:organizationId) AND diagnosis_id = :diagnosisId""";

    private final EntityManager database;
    private final ObjectMapper json;

    OrganizationViews(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps the diagnosis, unless a later one of the organization is known. */
    void keep(UUID organizationId, LastDiagnosis diagnosis) {
        database.createNativeQuery(KEEP_DIAGNOSIS)
                .setParameter("organizationId", organizationId)
                .setParameter("diagnosisId", diagnosis.diagnosisId())
                .setParameter("questionnaire", diagnosis.questionnaire())
                .setParameter("answers", write(diagnosis.answers()))
                .setParameter("completedAt", diagnosis.completedAt())
                .executeUpdate();
    }

    /** Forgets the diagnosis, if it is the one that is known. */
    void forget(UUID organizationId, UUID diagnosisId) {
        database.createNativeQuery(FORGET_DIAGNOSIS)
                .setParameter("organizationId", organizationId)
                .setParameter("diagnosisId", diagnosisId)
                .executeUpdate();
    }

    /** Keeps the facts, unless later ones of the organization are known. */
    void keep(UUID organizationId, OrganizationFacts facts, Instant stateOf) {
        database.createNativeQuery(KEEP_FACTS)
                .setParameter("organizationId", organizationId)
                .setParameter("prefecture", facts.prefecture())
                .setParameter("employeeBand", facts.employeeBand())
                .setParameter("stateOf", stateOf)
                .executeUpdate();
    }

    /** Gives an organization's diagnosis, now and whatever is heard of later, to the one that it turned out to be. */
    void merge(UUID from, UUID into) {
        List.of(NOTE_MERGE, MOVE_DIAGNOSIS)
                .forEach(statement -> database.createNativeQuery(statement)
                        .setParameter("from", from)
                        .setParameter("into", into)
                        .executeUpdate());
    }

    /** The latest diagnosis; empty when there is none, or none that this transaction may see. */
    Optional<LastDiagnosis> lastDiagnosis(UUID organizationId) {
        return Optional.ofNullable(database.find(LastDiagnosisEntity.class, organizationId))
                .map(LastDiagnosisEntity::toDiagnosis);
    }

    /** What is known of the organization; empty when it is not registered, or this transaction may not see it. */
    Optional<OrganizationFacts> facts(UUID organizationId) {
        return Optional.ofNullable(database.find(OrganizationViewEntity.class, organizationId))
                .map(OrganizationViewEntity::toFacts);
    }

    private String write(Map<Integer, String> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
