package jp.hoshimori.support.problem;

import java.io.IOException;
import java.util.stream.Stream;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.support.tenant.MergedOrganization;
import jp.hoshimori.testing.ProblemReference;
import org.junit.jupiter.api.Test;

class ProblemReferenceTest {

    @Test
    void theReferenceListsEveryCommonProblem() throws IOException {
        ProblemReference.assertUpToDate(
                "problems.md",
                "Problems",
                "What any part of the platform may answer with, as `application/problem+json` (RFC 9457). The `type` is"
                        + " `https://hoshimori.jp/problems/` and the code. Problems of one service alone:"
                        + " [declaration-service](problems-declaration.md), [diagnosis-service](problems-diagnosis.md).",
                Stream.concat(CommonProblems.all().stream(), Stream.of(MergedOrganization.PROBLEM))
                        .toList());
    }
}
