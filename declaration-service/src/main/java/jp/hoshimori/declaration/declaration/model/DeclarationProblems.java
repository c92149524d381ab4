package jp.hoshimori.declaration.declaration.model;

import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only declaring has. */
public final class DeclarationProblems {

    /** What was filled in does not suffice for a declaration. */
    public static final ProblemType CONDITIONS_UNMET = new ProblemType(
            "declaration-conditions-unmet",
            400,
            LocalizedText.of("宣言の条件がそろっていません", "The conditions of declaring are not met"));

    /** Whoever declares is not a registered organization. */
    public static final ProblemType ORGANIZATION_NOT_REGISTERED = new ProblemType(
            "organization-not-registered",
            409,
            LocalizedText.of("事業者がまだ登録されていません", "The organization is not registered yet"));

    /** A declaration of the organization holds already. */
    public static final ProblemType ALREADY_DECLARED = new ProblemType(
            "already-declared", 409, LocalizedText.of("すでに宣言しています", "The organization has already declared"));

    /** What two stars rest on is not there. */
    public static final ProblemType TWO_STARS_CONDITIONS_UNMET = new ProblemType(
            "two-stars-conditions-unmet",
            409,
            LocalizedText.of("二つ星の条件がそろっていません", "The conditions of two stars are not met"));

    /** The declaration has nowhere to step up to. */
    public static final ProblemType ALREADY_TWO_STARS = new ProblemType(
            "already-two-stars", 409, LocalizedText.of("すでに二つ星です", "The declaration has two stars already"));

    /** The declaration holds no more. */
    public static final ProblemType DECLARATION_ENDED =
            new ProblemType("declaration-ended", 409, LocalizedText.of("この宣言は終わっています", "The declaration has ended"));

    private DeclarationProblems() {}

    /** The refusal of whatever only a standing declaration allows. */
    public static ProblemException ended(EndedDeclaration declaration) {
        return new ProblemException(
                DECLARATION_ENDED,
                LocalizedText.of(
                                "自己宣言ID {0} の宣言は {1} に終わっています。続けるには、あらためて宣言してください（POST /v1/declarations）。",
                                "The declaration {0} ended at {1}. To go on, declare anew (POST /v1/declarations).")
                        .format(declaration.number(), declaration.ending().at()));
    }
}
