package jp.hoshimori.diagnosis;

import java.io.IOException;
import java.util.List;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisProblems;
import jp.hoshimori.diagnosis.draft.DraftProblems;
import jp.hoshimori.diagnosis.edition.EditionProblems;
import jp.hoshimori.diagnosis.handbook.model.HandbookProblems;
import jp.hoshimori.testing.ProblemReference;
import org.junit.jupiter.api.Test;

class ProblemReferenceTest {

    @Test
    void theReferenceListsEveryProblemOfThisService() throws IOException {
        ProblemReference.assertUpToDate(
                "problems-diagnosis.md",
                "Problems of diagnosis-service",
                "Beside the [common problems](problems.md).",
                List.of(
                        HandbookProblems.NOT_A_DRAFT,
                        HandbookProblems.NO_LONGER_PUBLISHED,
                        HandbookProblems.TOO_MANY_READERS,
                        EditionProblems.EXISTS,
                        EditionProblems.PUBLISHED,
                        EditionProblems.NOT_SHADOW_SCORED,
                        EditionProblems.TOPICS_WITHOUT_ADVICE,
                        DiagnosisProblems.ALREADY_CLAIMED,
                        DraftProblems.INCOMPLETE,
                        DraftProblems.ALREADY_COMPLETED));
    }
}
