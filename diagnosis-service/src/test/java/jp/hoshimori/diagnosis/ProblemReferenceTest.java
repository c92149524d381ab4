package jp.hoshimori.diagnosis;

import java.io.IOException;
import java.util.List;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisProblems;
import jp.hoshimori.diagnosis.draft.DraftProblems;
import jp.hoshimori.testing.ProblemReference;
import org.junit.jupiter.api.Test;

class ProblemReferenceTest {

    @Test
    void theReferenceListsEveryProblemOfThisService() throws IOException {
        ProblemReference.assertUpToDate(
                "problems-diagnosis.md",
                "Problems of diagnosis-service",
                "Beside the [common problems](problems.md).",
                List.of(DiagnosisProblems.ALREADY_CLAIMED, DraftProblems.INCOMPLETE, DraftProblems.ALREADY_COMPLETED));
    }
}
