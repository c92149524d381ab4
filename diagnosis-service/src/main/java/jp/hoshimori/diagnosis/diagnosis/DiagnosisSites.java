package jp.hoshimori.diagnosis.diagnosis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Site;
import jp.hoshimori.diagnosis.diagnosis.model.Sites;

/** What the sites of diagnoses answered, as it is stored. */
@ApplicationScoped
class DiagnosisSites implements PanacheRepositoryBase<DiagnosisSiteEntity, DiagnosisSiteEntity.Key> {

    /** Stores the sites of a diagnosis that was just stored; nothing when its company answered as one. */
    void add(Diagnosis diagnosis) {
        diagnosis.sites().stream().flatMap(sites -> rows(diagnosis, sites)).forEach(this::persist);
    }

    /** The sites of these diagnoses, each diagnosis's in their order. */
    Map<UUID, List<DiagnosisSiteEntity>> of(Stream<UUID> diagnoses) {
        List<UUID> ids = diagnoses.toList();
        return ids.isEmpty()
                ? Map.of()
                : list("diagnosisId in ?1 order by diagnosisId, number", ids).stream()
                        .collect(Collectors.groupingBy(row -> row.diagnosisId));
    }

    private static Stream<DiagnosisSiteEntity> rows(Diagnosis diagnosis, Sites sites) {
        return IntStream.rangeClosed(1, sites.list().size())
                .mapToObj(number -> row(diagnosis, number, sites.list().get(number - 1)));
    }

    private static DiagnosisSiteEntity row(Diagnosis diagnosis, int number, Site site) {
        DiagnosisSiteEntity row = new DiagnosisSiteEntity();
        row.diagnosisId = diagnosis.id();
        row.number = (short) number;
        row.organizationId = diagnosis.organizationId().orElse(null);
        row.name = site.name().value();
        row.answers = AnswerCodes.of(site.answers());
        row.score = (short) site.score();
        return row;
    }
}
