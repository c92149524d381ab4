package jp.hoshimori.declaration.declaration.model;

import static jp.hoshimori.declaration.declaration.model.Attempts.COMPLETE;
import static jp.hoshimori.declaration.declaration.model.Attempts.EMPTY;
import static jp.hoshimori.declaration.declaration.model.Attempts.form;
import static jp.hoshimori.declaration.declaration.model.Attempts.purposes;
import static jp.hoshimori.declaration.declaration.model.Attempts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.hoshimori.declaration.principles.Editions;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.reference.CodeList;
import jp.hoshimori.support.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeclarationRulesTest {

    private final DeclarationRules rules =
            new DeclarationRules(Editions.all(), ReferenceData.read("reference/purposes.yaml", CodeList.class));

    @Test
    void aCompleteAttemptIsNotRefused() {
        assertThat(rules.refusal(with(COMPLETE))).isEmpty();
    }

    @Test
    void theOlderEditionMayStillBePledged() {
        assertThat(rules.refusal(with(form("ONE_STAR", "principles-5", true, "NAME_WITHHELD", "OTHER"))))
                .isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(form("THREE_STARS", "principles-6", true, "NAME_PUBLISHED", "OTHER"), "/star"),
                Arguments.of(form("ONE_STAR", "principles-7", true, "NAME_PUBLISHED", "OTHER"), "/principlesEdition"),
                Arguments.of(form("ONE_STAR", "principles-6", false, "NAME_PUBLISHED", "OTHER"), "/pledged"),
                Arguments.of(form("ONE_STAR", "principles-6", null, "NAME_PUBLISHED", "OTHER"), "/pledged"),
                Arguments.of(form("ONE_STAR", "principles-6", true, "PERHAPS", "OTHER"), "/publicity"),
                Arguments.of(purposes(), "/purposes"),
                Arguments.of(purposes("OTHER", "FUN"), "/purposes/1"),
                Arguments.of(purposes("OTHER", null), "/purposes/1"),
                Arguments.of(purposes("OTHER", "OTHER"), "/purposes/1"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void oneUnmetConditionIsNamedAlone(DeclarationForm form, String pointer) {
        ProblemException refusal = rules.refusal(with(form)).orElseThrow();

        assertThat(refusal.type()).isEqualTo(DeclarationProblems.CONDITIONS_UNMET);
        assertThat(refusal.errors()).extracting(FieldError::pointer).containsExactly(pointer);
    }

    @Test
    void anEditionNotYetInForceIsRefusedWithThoseThatAre() {
        ProblemException refusal =
                rules.refusal(Attempts.on(LocalDate.of(2026, 3, 30))).orElseThrow();

        assertThat(refusal.errors())
                .extracting(FieldError::code, error -> error.message().en())
                .containsExactly(
                        tuple("EDITION_NOT_IN_FORCE", "Give an edition that may be pledged today: principles-5"));
    }

    @Test
    void aListOfPurposesLongerThanAllThereAreIsOneError() {
        DeclarationForm form = purposes(Attempts.repeat("FUN", 9).toArray(String[]::new));

        ProblemException refusal = rules.refusal(with(form)).orElseThrow();

        assertThat(refusal.errors()).extracting(FieldError::code).containsExactly("TOO_MANY_PURPOSES");
    }

    @Test
    void anUnregisteredOrganizationIsAConflictThatSaysWhatToDo() {
        ProblemException refusal =
                rules.refusal(Attempts.unregistered(COMPLETE)).orElseThrow();

        assertThat(refusal.type()).isEqualTo(DeclarationProblems.ORGANIZATION_NOT_REGISTERED);
        assertThat(refusal.errors())
                .extracting(error -> error.message().en())
                .containsExactly("Register the organization first (POST /v1/organizations).");
    }

    @Test
    void aSecondDeclarationIsAConflictThatNamesTheFirst() {
        ProblemException refusal =
                rules.refusal(Attempts.standing("90000000042")).orElseThrow();

        assertThat(refusal.type()).isEqualTo(DeclarationProblems.ALREADY_DECLARED);
        assertThat(refusal.errors())
                .extracting(error -> error.message().ja())
                .containsExactly("すでに自己宣言ID 90000000042 で宣言しています。あらためて宣言する必要はありません。");
    }

    @Test
    void everyUnmetConditionIsNamedAtOnce() {
        ProblemException refusal = rules.refusal(Attempts.unregistered(EMPTY)).orElseThrow();

        assertThat(refusal.type()).isEqualTo(DeclarationProblems.CONDITIONS_UNMET);
        assertThat(refusal.errors())
                .extracting(FieldError::pointer)
                .containsExactly("/star", "/principlesEdition", "/pledged", "/purposes", "/publicity", "");
    }

    @Test
    void twoStarsThatRestOnADiagnosisAndAPolicyAreNotRefused() {
        assertThat(rules.refusal(Attempts.twoStars(Found.BOTH))).isEmpty();
    }

    @Test
    void twoStarsWithNothingToRestOnAreAConflictThatNamesAllThatIsMissing() {
        ProblemException refusal =
                rules.refusal(Attempts.twoStars(Found.NOTHING)).orElseThrow();

        assertThat(refusal.type()).isEqualTo(DeclarationProblems.TWO_STARS_CONDITIONS_UNMET);
        assertThat(refusal.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("", "DIAGNOSIS_MISSING"), tuple("", "POLICY_NOT_PUBLISHED"));
    }

    @Test
    void whoeverHasOneStarAndAsksForTwoIsToldToStepUp() {
        StandingDeclaration standing = StandingDeclarations.oneStar("90000000042");

        ProblemException refusal =
                rules.refusal(Attempts.standing(Attempts.TWO_STARS, standing)).orElseThrow();

        assertThat(refusal.type()).isEqualTo(DeclarationProblems.ALREADY_DECLARED);
        assertThat(refusal.errors())
                .extracting(error -> error.message().en())
                .containsExactly("A declaration of one star already stands under the number 90000000042. Step it up"
                        + " instead (POST /v1/declarations/" + standing.id() + "/upgrade).");
    }

    @Test
    void beforehandOnlyTheStateIsLookedAt() {
        assertThat(DeclarationRules.unmetBeforehand(Attempts.with(EMPTY))).isEmpty();
        assertThat(DeclarationRules.unmetBeforehand(Attempts.unregistered(EMPTY)))
                .extracting(FieldError::code)
                .containsExactly("ORGANIZATION_NOT_REGISTERED");
    }
}
