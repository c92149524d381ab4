package jp.hoshimori.declaration.organization;

import java.io.IOException;
import java.util.List;
import jp.hoshimori.declaration.contact.ContactProblems;
import jp.hoshimori.declaration.declaration.model.DeclarationProblems;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumberProblems;
import jp.hoshimori.declaration.logomark.LogoMarkProblems;
import jp.hoshimori.declaration.measuresrequest.MeasuresRequestProblems;
import jp.hoshimori.declaration.member.MemberProblems;
import jp.hoshimori.declaration.misuse.model.CaseChange;
import jp.hoshimori.declaration.policy.model.PolicyProblems;
import jp.hoshimori.declaration.register.RegisterProblems;
import jp.hoshimori.declaration.review.ReviewProblems;
import jp.hoshimori.declaration.site.SiteProblems;
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
                        DeclarationProblems.TWO_STARS_CONDITIONS_UNMET,
                        DeclarationProblems.ALREADY_TWO_STARS,
                        DeclarationProblems.DECLARATION_ENDED,
                        ExternalNumberProblems.NUMBER_IN_USE,
                        ExternalNumberProblems.TOO_MANY_NUMBERS,
                        LogoMarkProblems.USE_HAS_ENDED,
                        CaseChange.IMPOSSIBLE_STEP,
                        OrganizationProblems.ALREADY_REGISTERED,
                        OrganizationProblems.CORPORATE_NUMBER_IN_USE,
                        RegisterProblems.NEVER_ISSUED,
                        RegisterProblems.NO_DUMP,
                        OrganizationProblems.MERGE_OBSTRUCTED,
                        OrganizationProblems.ADDRESSED_MERGED,
                        SiteProblems.TOO_MANY,
                        ContactProblems.TOO_MANY,
                        MemberProblems.LAST_ADMINISTRATOR,
                        MemberProblems.ALREADY_MEMBER,
                        MemberProblems.TOO_MANY_INVITATIONS,
                        ReviewProblems.RESOLVED,
                        SupplierProblems.LIST_FULL,
                        MeasuresRequestProblems.PENDING,
                        MeasuresRequestProblems.NOT_OPEN,
                        MeasuresRequestProblems.COST_TALK_MISSING,
                        MeasuresRequestProblems.ALREADY_DECLARED,
                        PolicyProblems.NOT_A_DRAFT,
                        PolicyProblems.CONDITIONS_UNMET,
                        PolicyProblems.NOT_PUBLISHED,
                        PolicyProblems.IN_USE,
                        PolicyProblems.NO_LONGER_PUBLISHED));
    }
}
