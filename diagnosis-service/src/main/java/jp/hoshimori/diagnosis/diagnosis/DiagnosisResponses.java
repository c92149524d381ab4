package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.measure.Measures;

/** Shows diagnoses with what they leave to improve. */
@ApplicationScoped
public class DiagnosisResponses {

    private final Measures measures;

    DiagnosisResponses(Measures measures) {
        this.measures = measures;
    }

    /** The result as it reads in a language. */
    public DiagnosisResponse of(Diagnosis diagnosis, Locale locale) {
        return DiagnosisResponse.of(diagnosis, measures.of(diagnosis), locale);
    }
}
