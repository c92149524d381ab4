package jp.hoshimori.declaration.organization;

import java.io.IOException;
import java.util.List;
import jp.hoshimori.declaration.declaration.model.DeclarationProblems;
import jp.hoshimori.declaration.policy.model.PolicyProblems;
import jp.hoshimori.testing.ProblemReference;
import org.junit.jupiter.api.Test;

class ProblemReferenceTest {

    @Test
    void theReferenceListsEveryProblemOfThisService() throws IOException {
        ProblemReference.assertUpToDate(
                "problems-declaration.md",
                "Problems of declaration-service",
                "Beside the [common problems](problems.md).",
                List.of(
                        DeclarationProblems.CONDITIONS_UNMET,
                        DeclarationProblems.ORGANIZATION_NOT_REGISTERED,
                        DeclarationProblems.ALREADY_DECLARED,
                        OrganizationProblems.ALREADY_REGISTERED,
                        OrganizationProblems.CORPORATE_NUMBER_IN_USE,
                        PolicyProblems.NOT_A_DRAFT,
                        PolicyProblems.CONDITIONS_UNMET,
                        PolicyProblems.NOT_PUBLISHED,
                        PolicyProblems.IN_USE,
                        PolicyProblems.NO_LONGER_PUBLISHED));
    }
}
