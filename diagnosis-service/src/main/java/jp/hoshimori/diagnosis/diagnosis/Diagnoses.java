package jp.hoshimori.diagnosis.diagnosis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.support.page.PageRequest;

/** The diagnoses that are stored. Row-level security shows a transaction anonymous ones and its organization's. */
@ApplicationScoped
public class Diagnoses implements PanacheRepositoryBase<DiagnosisEntity, UUID> {

    private static final String FIRST = "organizationId = ?1 order by completedAt desc, id desc";
    private static final String AFTER =
            "organizationId = ?1 and (completedAt, id) < (?2, ?3) order by completedAt desc, id desc";

    private final DiagnosisRows rows;

    Diagnoses(DiagnosisRows rows) {
        this.rows = rows;
    }

    /** Stores a new diagnosis in the running transaction. */
    void add(Diagnosis diagnosis) {
        getSession().doWork(connection -> DiagnosisInsert.of(diagnosis).execute(connection));
    }

    /** The diagnosis of that id; empty when there is none that the transaction may see. */
    public Optional<Diagnosis> ofId(UUID id) {
        return findByIdOptional(id).map(rows::diagnosis);
    }

    /** The piece asked for of an organization's diagnoses, the latest first, and one more when there are more. */
    public List<Diagnosis> ofOrganization(UUID organizationId, PageRequest piece) {
        var query = piece.after()
                .map(last -> find(AFTER, organizationId, Instant.parse(last.get(0)), UUID.fromString(last.get(1))))
                .orElseGet(() -> find(FIRST, organizationId));
        return query.range(0, piece.rowsToRead() - 1).stream()
                .map(rows::diagnosis)
                .toList();
    }

    /** Where a list continues after a diagnosis. */
    static List<String> sortKey(Diagnosis diagnosis) {
        return List.of(diagnosis.completedAt().toString(), diagnosis.id().toString());
    }
}
