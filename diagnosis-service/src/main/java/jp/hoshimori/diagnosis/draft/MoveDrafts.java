package jp.hoshimori.diagnosis.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jp.hoshimori.diagnosis.organization.OrganizationMerged;

/** Lets drafts go with their organization, when that turned out to be another one: its people go on answering them. */
@ApplicationScoped
class MoveDrafts {

    private static final String MOVE = """
            WITH moved AS (
                UPDATE diagnosis_draft SET organization_id = :into WHERE organization_id = :from RETURNING id)
            UPDATE diagnosis_draft_sheet SET organization_id = :into WHERE draft_id IN (SELECT id FROM moved)""";

    private final EntityManager database;

    MoveDrafts(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes OrganizationMerged merge) {
        database.createNativeQuery(MOVE)
                .setParameter("from", merge.from())
                .setParameter("into", merge.into())
                .executeUpdate();
    }
}
