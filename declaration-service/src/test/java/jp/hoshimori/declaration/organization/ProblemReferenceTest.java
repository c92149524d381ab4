package jp.hoshimori.declaration.organization;

import java.io.IOException;
import java.util.List;
import jp.hoshimori.declaration.declaration.model.DeclarationProblems;
import jp.hoshimori.declaration.measuresrequest.MeasuresRequestProblems;
import jp.hoshimori.declaration.supplier.SupplierProblems;
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
                        SupplierProblems.LIST_FULL,
                        MeasuresRequestProblems.PENDING,
                        MeasuresRequestProblems.NOT_OPEN,
                        MeasuresRequestProblems.COST_TALK_MISSING,
                        MeasuresRequestProblems.ALREADY_DECLARED));
    }
}
