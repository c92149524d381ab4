package jp.hoshimori.diagnosis.comparison;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.comparison.model.ReferenceSurvey;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.support.reference.ReferenceData;

/** The official surveys to compare with, read and checked when the service starts. */
@Startup
@ApplicationScoped
class ReferenceValues {

    private static final List<String> FILES = List.of("comparison/ipa-sme-survey-2024.yaml");

    private final List<ReferenceSurvey> surveys;

    ReferenceValues(Questionnaires questionnaires) {
        Set<String> topics = questionnaires.all().stream()
                .flatMap(edition -> edition.questions().stream())
                .map(Question::topic)
                .collect(Collectors.toSet());
        surveys = FILES.stream()
                .map(file -> checked(ReferenceData.read(file, ReferenceSurvey.class), topics))
                .toList();
    }

    /** Every survey. */
    List<ReferenceSurvey> surveys() {
        return surveys;
    }

    /** The survey, if every topic it speaks of is asked about in some edition. */
    static ReferenceSurvey checked(ReferenceSurvey survey, Set<String> topics) {
        survey.shares().stream()
                .map(ReferenceSurvey.Share::topic)
                .filter(topic -> !topics.contains(topic))
                .findFirst()
                .ifPresent(topic -> {
                    throw new IllegalStateException(
                            survey.id() + " speaks of the topic " + topic + ", which no edition asks about");
                });
        return survey;
    }
}
