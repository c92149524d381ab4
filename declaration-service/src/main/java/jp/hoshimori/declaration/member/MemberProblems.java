package jp.hoshimori.declaration.member;

import jp.hoshimori.declaration.member.model.Invitation;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only members and invitations have. */
public final class MemberProblems {

    /** The organization would be left without an administrator. */
    public static final ProblemType LAST_ADMINISTRATOR =
            new ProblemType("last-administrator", 409, LocalizedText.of("最後の管理者です", "This is the last administrator"));

    /** Whoever wants to join an organization belongs to one. */
    public static final ProblemType ALREADY_MEMBER = new ProblemType(
            "already-a-member",
            409,
            LocalizedText.of("すでに事業者に所属しています", "The account belongs to an organization already"));

    /** As many invitations stand as may. */
    public static final ProblemType TOO_MANY_INVITATIONS = new ProblemType(
            "too-many-invitations",
            409,
            LocalizedText.of("招待の数が上限に達しています", "There are as many invitations as there may be"));

    private MemberProblems() {}

    static ProblemException lastAdministrator() {
        return new ProblemException(
                LAST_ADMINISTRATOR,
                LocalizedText.of(
                        "管理者が1人もいなくなるため変更できません。先にほかの人を管理者にしてください。",
                        "Nobody would administer the organization any more. Make somebody else an administrator first."));
    }

    static ProblemException alreadyMember() {
        return new ProblemException(
                ALREADY_MEMBER,
                LocalizedText.of(
                        "このアカウントはすでに事業者に所属しています。ほかの事業者には別のアカウントで参加してください。",
                        "This account belongs to an organization already. Join another one with another account."));
    }

    static ProblemException tooManyInvitations() {
        return new ProblemException(
                TOO_MANY_INVITATIONS,
                LocalizedText.of(
                                "有効な招待は{0}件までです。使わない招待を取り消してから招待してください。",
                                "Up to {0} invitations stand at the same time. Take one back first.")
                        .format(Invitation.MOST));
    }

    /** Does not say whether there ever was such a code. */
    static ProblemException unusableCode() {
        return ProblemException.invalid(new FieldError(
                "/code",
                "CODE_UNUSABLE",
                LocalizedText.of(
                        "この招待コードは使えません。入力を見直し、期限切れや使用済みのときは新しい招待を依頼してください。",
                        "This code cannot be used. Check it for slips; if it has expired or was used, ask for another"
                                + " invitation.")));
    }

    static ProblemException unknownRole() {
        return ProblemException.invalid(new FieldError(
                "/role",
                "UNKNOWN_ROLE",
                LocalizedText.of(
                        "管理者は ADMIN、メンバーは MEMBER を指定してください。", "Give ADMIN for administrators or MEMBER for others.")));
    }
}
