package jp.hoshimori.diagnosis.advice;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.advice.model.AdviceCoherence;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
import jp.hoshimori.diagnosis.advice.model.Surroundings;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.TopicCoverage;
import jp.hoshimori.support.reference.Code;
import jp.hoshimori.support.reference.CodeLists;
import jp.hoshimori.support.reference.ReferenceData;

/** The advice, read and checked when the service starts; what does not fit the questionnaires stops the start. */
@Startup
@ApplicationScoped
public class AdviceCatalogue implements TopicCoverage {

    private final AdviceEdition edition;

    @Inject
    AdviceCatalogue(AdviceConfig config, Questionnaires questionnaires) {
        this(config.edition(), questionnaires);
    }

    AdviceCatalogue(String id, Questionnaires questionnaires) {
        AdviceEdition read = ReferenceData.read("advice/" + id + ".yaml", AdviceEdition.class);
        edition = AdviceCoherence.check(read, new Surroundings(questionnaires.all(), employeeBands()));
    }

    /** Everything that is advised. */
    public AdviceEdition edition() {
        return edition;
    }

    @Override
    public Set<String> uncovered(Set<String> topics) {
        Predicate<String> advisedOn = topic -> edition.find(topic).isPresent();
        return topics.stream().filter(advisedOn.negate()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> employeeBands() {
        return CodeLists.employeeBands().codes().stream().map(Code::code).collect(Collectors.toUnmodifiableSet());
    }
}
