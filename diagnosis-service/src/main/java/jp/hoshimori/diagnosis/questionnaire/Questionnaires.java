package jp.hoshimori.diagnosis.questionnaire;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hoshimori.diagnosis.questionnaire.model.Coherence;
import jp.hoshimori.diagnosis.questionnaire.model.IncoherentQuestionnaireException;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.support.reference.ReferenceData;

/** The catalogue of editions, read and checked when the service starts; an incoherent one stops the start. */
@Startup
@ApplicationScoped
public class Questionnaires {

    private final Map<String, Questionnaire> byId;

    @Inject
    Questionnaires(QuestionnaireConfig config) {
        this(config.editions());
    }

    Questionnaires(List<String> editions) {
        Map<String, Questionnaire> read = new LinkedHashMap<>();
        editions.forEach(id -> read.put(id, read(id)));
        byId = Collections.unmodifiableMap(read);
    }

    /** Every edition, the newest first. */
    public Collection<Questionnaire> all() {
        return byId.values();
    }

    /** The editions that can be answered on that day, the newest first. */
    public List<Questionnaire> effectiveOn(LocalDate day) {
        return all().stream()
                .filter(questionnaire -> questionnaire.isEffectiveOn(day))
                .toList();
    }

    /** The edition of that id; empty when there is none. */
    public Optional<Questionnaire> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static Questionnaire read(String id) {
        Questionnaire questionnaire =
                Coherence.check(ReferenceData.read("questionnaires/" + id + ".yaml", Questionnaire.class));
        if (!questionnaire.id().equals(id)) {
            throw new IncoherentQuestionnaireException(
                    id, List.of("Its file says that its id is " + questionnaire.id() + "."));
        }
        return questionnaire;
    }
}
