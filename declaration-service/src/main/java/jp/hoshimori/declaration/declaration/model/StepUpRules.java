package jp.hoshimori.declaration.declaration.model;

import static jp.hoshimori.declaration.declaration.model.DeclarationProblems.ALREADY_TWO_STARS;
import static jp.hoshimori.declaration.declaration.model.DeclarationProblems.CONDITIONS_UNMET;
import static jp.hoshimori.declaration.declaration.model.DeclarationProblems.TWO_STARS_CONDITIONS_UNMET;

import java.util.List;
import java.util.Optional;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Every condition of stepping up; a refusal lists all that are unmet, each with what would meet it. */
public final class StepUpRules {

    private static final LocalizedText DETAIL = LocalizedText.of(
            "二つ星にできませんでした。一つ星の宣言はそのままです。errors の各項目を満たしてから、もう一度お試しください。",
            "The declaration did not step up; its one star stands as before. Meet every condition that errors names, then"
                    + " try again.");

    private static final FieldError PLEDGE_MISSING = new FieldError(
            "/pledged",
            "PLEDGE_MISSING",
            LocalizedText.of("二つ星の誓約をし、true を指定してください。", "Give the pledge of two stars with true."));

    private static final FieldError HAS_TWO_STARS = new FieldError(
            "", "ALREADY_TWO_STARS", LocalizedText.of("すでに二つ星を宣言しています。", "The declaration has two stars already."));

    private static final Conditions<StepUpAttempt> CONDITIONS = new Conditions<>(
            DETAIL,
            List.of(
                    new Condition<>(
                            CONDITIONS_UNMET, attempt -> attempt.pledged() ? List.of() : List.of(PLEDGE_MISSING)),
                    new Condition<>(
                            ALREADY_TWO_STARS,
                            attempt -> attempt.declaration().star() == Star.TWO_STARS
                                    ? List.of(HAS_TWO_STARS)
                                    : List.of()),
                    new Condition<>(
                            TWO_STARS_CONDITIONS_UNMET,
                            attempt -> attempt.found().unmet())));

    private StepUpRules() {}

    /** The refusal of an attempt, naming every unmet condition; empty when the declaration may step up. */
    public static Optional<ProblemException> refusal(StepUpAttempt attempt) {
        return CONDITIONS.refusal(attempt);
    }
}
