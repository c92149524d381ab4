package jp.hoshimori.declaration.organization;

import java.util.List;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only organizations have: registering, merging and addressing them. */
final class OrganizationProblems {

    static final ProblemType ALREADY_REGISTERED = new ProblemType(
            "organization-already-registered",
            409,
            LocalizedText.of("事業者はすでに登録されています", "The organization is already registered"));

    static final ProblemType CORPORATE_NUMBER_IN_USE = new ProblemType(
            "corporate-number-in-use",
            409,
            LocalizedText.of("この法人番号はすでに登録されています", "The corporate number is already registered"));

    static final ProblemType MERGE_OBSTRUCTED = new ProblemType(
            "organization-merge-obstructed",
            409,
            LocalizedText.of("この二つの事業者は、まだ統合できません", "These organizations cannot be merged yet"));

    static final ProblemType ADDRESSED_MERGED = new ProblemType(
            "addressed-organization-merged",
            409,
            LocalizedText.of("相手の事業者が統合されました", "The other organization was merged into another one"));

    private OrganizationProblems() {}

    /** Says nothing of whom it was merged into: whoever sends the request again is led there. */
    static ProblemException addressedMerged() {
        return new ProblemException(
                ADDRESSED_MERGED,
                LocalizedText.of(
                        "ちょうどいま、相手の事業者が別の事業者に統合されました。何も保存していません。もう一度送ると、残った事業者に届きます。",
                        "At this very moment the other organization was merged into another one, and nothing was stored. Send"
                                + " the request again: it reaches the organization that goes on."));
    }

    static ProblemException mergeObstructed(List<FieldError> obstacles) {
        return new ProblemException(
                MERGE_OBSTRUCTED,
                LocalizedText.of(
                        "errors に挙げたものが統合を妨げています。すべて解消してからもう一度送ってください。",
                        "What errors names stands in the way. Clear all of it and send the request again."),
                obstacles);
    }

    static ProblemException alreadyRegistered() {
        return new ProblemException(
                ALREADY_REGISTERED,
                LocalizedText.of(
                        "この事業者はすでに登録されています。あらためて登録する必要はありません。",
                        "This organization is registered already. There is no need to register it again."));
    }

    /** Says nothing of whose number it is: that is the other organization's to tell. */
    static ProblemException corporateNumberInUse() {
        LocalizedText detail = LocalizedText.of(
                "この法人番号では登録できません。番号が正しければ、社内でほかに登録した人がいないか確かめてください。",
                "This corporate number cannot be registered. If it is correct, ask whether a colleague has registered"
                        + " it before.");
        return new ProblemException(
                CORPORATE_NUMBER_IN_USE,
                detail,
                List.of(new FieldError("/corporateNumber", "CORPORATE_NUMBER_IN_USE", detail)));
    }
}
