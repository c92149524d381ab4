package jp.hoshimori.diagnosis.diagnosis;

import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only diagnoses have. */
public final class DiagnosisProblems {

    /** Another organization claimed the diagnosis a moment earlier. */
    public static final ProblemType ALREADY_CLAIMED = new ProblemType(
            "diagnosis-already-claimed",
            409,
            LocalizedText.of("診断はすでに事業者のものです", "The diagnosis already belongs to an organization"));

    private DiagnosisProblems() {}
}
