package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** The scoring of every edition, each prepared once. */
@ApplicationScoped
public class Scorings {

    private final Map<String, Scoring> byQuestionnaire = new ConcurrentHashMap<>();

    Scorings(Questionnaires questionnaires) {
        questionnaires.all().forEach(this::of);
    }

    /** The scoring of an edition of the catalogue, which never changes. */
    public Scoring of(Questionnaire questionnaire) {
        Scoring prepared = byQuestionnaire.get(questionnaire.id());
        return prepared != null
                ? prepared
                : byQuestionnaire.computeIfAbsent(questionnaire.id(), id -> new Scoring(questionnaire));
    }
}
