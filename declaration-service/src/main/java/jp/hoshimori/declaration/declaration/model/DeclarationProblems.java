package jp.hoshimori.declaration.declaration.model;

import jp.hoshimori.problem.LocalizedText;
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

    private DeclarationProblems() {}
}
