package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** The scoring of every edition, prepared once. */
@ApplicationScoped
public class Scorings {

    private final Map<String, Scoring> byQuestionnaire;

    Scorings(Questionnaires questionnaires) {
        byQuestionnaire =
                questionnaires.all().stream().collect(Collectors.toUnmodifiableMap(Questionnaire::id, Scoring::new));
    }

    /** The scoring of an edition of the catalogue. */
    public Scoring of(Questionnaire questionnaire) {
        return byQuestionnaire.get(questionnaire.id());
    }
}
