package jp.hoshimori.declaration.policy.model;

import java.util.List;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only basic policies have. */
public final class PolicyProblems {

    /** A version that is no draft any more was to be edited or published. */
    public static final ProblemType NOT_A_DRAFT = new ProblemType(
            "basic-policy-not-a-draft",
            409,
            LocalizedText.of("基本方針のこの版は下書きではありません", "This version of the basic policy is not a draft"));

    /** A draft lacks something that the public must find in it. */
    public static final ProblemType CONDITIONS_UNMET = new ProblemType(
            "basic-policy-conditions-unmet",
            409,
            LocalizedText.of("基本方針を公開する条件がそろっていません", "The conditions of publishing the basic policy are not met"));

    /** A version that the public does not read was to be taken back. */
    public static final ProblemType NOT_PUBLISHED = new ProblemType(
            "basic-policy-not-published",
            409,
            LocalizedText.of("基本方針のこの版は公開されていません", "This version of the basic policy is not published"));

    /** A declaration of two stars rests on the policy. */
    public static final ProblemType IN_USE = new ProblemType(
            "basic-policy-in-use",
            409,
            LocalizedText.of("二つ星の宣言がこの基本方針に基づいています", "A declaration of two stars rests on this basic policy"));

    /** The page was public once. */
    public static final ProblemType NO_LONGER_PUBLISHED = new ProblemType(
            "basic-policy-no-longer-published",
            410,
            LocalizedText.of("この基本方針の公開は終わりました", "This basic policy is no longer published"));

    private PolicyProblems() {}

    /** The refusal to change what is no draft. */
    public static ProblemException notADraft() {
        return new ProblemException(
                NOT_A_DRAFT,
                LocalizedText.of(
                        "変更や公開ができるのは下書きだけです。内容を変えるには、新しい版を作ってください。",
                        "Only a draft can be edited or published. Make a new version to change what it says."));
    }

    /** The refusal to publish what is not finished. */
    public static ProblemException unfinished(List<FieldError> unmet) {
        return new ProblemException(
                CONDITIONS_UNMET,
                LocalizedText.of(
                        "errors の各項目を満たすように下書きを編集してから、もう一度公開してください。",
                        "Edit the draft to meet what errors names, then publish it again."),
                unmet);
    }

    /** The refusal to take back what nobody reads. */
    public static ProblemException notPublished() {
        return new ProblemException(
                NOT_PUBLISHED,
                LocalizedText.of(
                        "公開を取りやめられるのは、今公開されている版だけです。", "Only the version that is published now can be taken back."));
    }

    /** The refusal to take the ground from under a declaration. */
    public static ProblemException inUse() {
        return new ProblemException(
                IN_USE,
                LocalizedText.of(
                        "二つ星の宣言には、公開された基本方針が要ります。先に別の場所で公開するか、宣言を取り下げてください。新しい版を公開して" + "差し替えることはいつでもできます。",
                        "Two stars need a published basic policy. Publish it elsewhere first, or withdraw the declaration. A"
                                + " new version can take its place at any time."));
    }

    /** The answer to whoever still has the address of a policy that was taken back. */
    public static ProblemException noLongerPublished() {
        return new ProblemException(
                NO_LONGER_PUBLISHED,
                LocalizedText.of(
                        "事業者がこの基本方針の公開を取りやめました。事業者に問い合わせてください。",
                        "The organization has taken this basic policy back. Ask the organization."));
    }
}
