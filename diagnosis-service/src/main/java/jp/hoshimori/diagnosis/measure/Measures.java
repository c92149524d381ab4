package jp.hoshimori.diagnosis.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.hoshimori.diagnosis.advice.AdviceCatalogue;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.measure.model.Measure;
import jp.hoshimori.diagnosis.measure.model.Ranking;

/** What diagnoses leave to improve. */
@ApplicationScoped
public class Measures {

    private final AdviceEdition advice;
    private final Ranking ranking;

    Measures(AdviceCatalogue catalogue) {
        advice = catalogue.edition();
        ranking = new Ranking(advice);
    }

    /** What a diagnosis leaves to improve, the most rewarding first, in the words for the company's size. */
    public List<Measure> of(Diagnosis diagnosis) {
        return ranking.measures(
                diagnosis.answers(), advice.sizeOf(diagnosis.profile().employeeBand()));
    }
}
