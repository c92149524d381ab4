package jp.hoshimori.support.tenant;

import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusal of whatever is asked for an organization that was merged into another one. */
public final class MergedOrganization {

    /** The organization was merged into another one. */
    public static final ProblemType PROBLEM = new ProblemType(
            "organization-merged",
            410,
            LocalizedText.of("この事業者は別の事業者に統合されました", "The organization was merged into another one"));

    /** The SQLSTATE with which a database refuses to write for such an organization. */
    public static final String SQL_STATE = "HM410";

    private MergedOrganization() {}

    /** Says nothing of the other organization: whoever belongs there learns it from their administrator. */
    public static ProblemException refusal() {
        return new ProblemException(
                PROBLEM,
                LocalizedText.of(
                        "この事業者は、運営者が別の事業者に統合しました。統合先の事業者のアカウントでサインインしてください。分からないときは運営者に問い合わせてください。",
                        "The operator merged this organization into another one. Sign in with an account of that one; if"
                                + " you do not know which it is, ask the operator."));
    }
}
