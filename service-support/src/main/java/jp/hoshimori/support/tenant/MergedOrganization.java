package jp.hoshimori.support.tenant;

import java.sql.SQLException;
import java.util.UUID;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;
import org.postgresql.util.PSQLException;

/** The refusal of whatever is asked for an organization that was merged into another one. */
public final class MergedOrganization {

    /** The organization was merged into another one. */
    public static final ProblemType PROBLEM = new ProblemType(
            "organization-merged",
            410,
            LocalizedText.of("この事業者は別の事業者に統合されました", "The organization was merged into another one"));

    /**
     * The SQLSTATE with which a database refuses to write for such an organization; the error's detail is the id of the
     * one that goes on.
     */
    public static final String SQL_STATE = "HM410";

    private MergedOrganization() {}

    /** Names the organization that goes on by its id, which opens nothing: what belongs to it needs its account. */
    public static ProblemException refusal(UUID goesOn) {
        return new ProblemException(
                PROBLEM,
                LocalizedText.of(
                                "この事業者は、運営者が別の事業者（ID: {0}）に統合しました。この事業者のものは統合先に引き継がれています。"
                                        + "統合先の事業者のアカウントでサインインしてください。分からないときは運営者に問い合わせてください。",
                                "The operator merged this organization into another one (id: {0}), to which everything"
                                        + " went along. Sign in with an account of that one; if you have none, ask the"
                                        + " operator.")
                        .format(goesOn));
    }

    /** The same, when the database has refused with {@value #SQL_STATE}. */
    public static ProblemException refusal(SQLException raised) {
        Throwable cause = raised;
        // The failure of a batch carries the database's own as its cause.
        while (!(cause instanceof PSQLException)) {
            cause = cause.getCause();
        }
        return refusal(
                UUID.fromString(((PSQLException) cause).getServerErrorMessage().getDetail()));
    }
}
