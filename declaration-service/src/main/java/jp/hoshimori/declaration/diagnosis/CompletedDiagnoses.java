package jp.hoshimori.declaration.diagnosis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.diagnosis.model.CompletedDiagnosis;

/** The completed diagnoses that were heard of. Row-level security shows a transaction its own organization's. */
@ApplicationScoped
public class CompletedDiagnoses {

    /**
     * A diagnosis changes no more, and its organization only with a merge, which may be over when a diagnosis from before is
     * heard of: what is known already stays.
     */
    private static final String REMEMBER = """
            INSERT INTO completed_diagnosis (diagnosis_id, organization_id, questionnaire, score, completed_at)
            VALUES (:id, organization_that_goes_on(:organization), :questionnaire, :score, :completedAt)
            ON CONFLICT (diagnosis_id) DO NOTHING""";

    /** Under either id: a merge that was waited for has moved what this statement found before. */
    private static final String FORGET = """
            DELETE FROM completed_diagnosis
             WHERE diagnosis_id = :id AND organization_id IN (:organization, organization_that_goes_on(:organization))""";

    private static final String MOVE =
            "UPDATE completed_diagnosis SET organization_id = :into WHERE organization_id = :from";

    private static final String NEWEST_FIRST = "organizationId = ?1 order by completedAt desc, id desc";

    private final CompletedDiagnosisTable table;

    CompletedDiagnoses(CompletedDiagnosisTable table) {
        this.table = table;
    }

    /** The organization's newest diagnosis; empty when none was heard of. */
    public Optional<CompletedDiagnosis> newestOf(UUID organizationId) {
        return table.find(NEWEST_FIRST, organizationId)
                .range(0, 0)
                .firstResultOptional()
                .map(CompletedDiagnosisEntity::diagnosis);
    }

    /** The organization's diagnosis of that id; empty when it has none such, or it was not heard of yet. */
    public Optional<CompletedDiagnosis> of(UUID organizationId, UUID id) {
        return table.findByIdOptional(id)
                .map(CompletedDiagnosisEntity::diagnosis)
                .filter(diagnosis -> diagnosis.organizationId().equals(organizationId));
    }

    /** Keeps a diagnosis, once. */
    @Transactional(Transactional.TxType.MANDATORY)
    void remember(CompletedDiagnosis diagnosis) {
        table.getEntityManager()
                .createNativeQuery(REMEMBER)
                .setParameter("id", diagnosis.id())
                .setParameter("organization", diagnosis.organizationId())
                .setParameter("questionnaire", diagnosis.questionnaire())
                .setParameter("score", diagnosis.score())
                .setParameter("completedAt", diagnosis.completedAt())
                .executeUpdate();
    }

    /** Forgets a diagnosis that its organization erased, perhaps under the id that it had before a merge. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(UUID organizationId, UUID id) {
        table.getEntityManager()
                .createNativeQuery(FORGET)
                .setParameter("id", id)
                .setParameter("organization", organizationId)
                .executeUpdate();
    }

    /** Lets an organization's diagnoses be another one's from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void move(UUID from, UUID into) {
        table.getEntityManager()
                .createNativeQuery(MOVE)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }

    @ApplicationScoped
    static class CompletedDiagnosisTable implements PanacheRepositoryBase<CompletedDiagnosisEntity, UUID> {}
}
