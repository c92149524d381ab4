package jp.hoshimori.declaration.register;

import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only the register has. */
public final class RegisterProblems {

    /** A number that no declaration has, which is another thing than a declaration that ended. */
    public static final ProblemType NEVER_ISSUED = new ProblemType(
            "declaration-number-never-issued",
            404,
            LocalizedText.of("発行されたことのない自己宣言ID です", "This declaration number was never issued"));

    /** The register has not been written into a file yet, or no more has that day's. */
    public static final ProblemType NO_DUMP = new ProblemType(
            "register-dump-not-available",
            404,
            LocalizedText.of("その日の登録簿データはありません", "There is no dump of the register of that day"));

    private static final LocalizedText NOBODY = LocalizedText.of(
            "自己宣言ID {0} はこの登録簿で発行されたことがありません。番号を確かめてください。取り下げられた宣言の番号であれば、いつ終わったかをお答えします。",
            "Declaration number {0} was never issued by this register. Check the digits. Of a declaration that was"
                    + " withdrawn the register would say since when.");

    private static final LocalizedText NOT_YET = LocalizedText.of(
            "自己宣言ID {0} は指定された時点ではまだ発行されていません。", "Declaration number {0} had not been issued by that time.");

    private RegisterProblems() {}

    /** The answer to whoever asks for that number. */
    public static ProblemException neverIssued(DeclarationNumber number) {
        return new ProblemException(NEVER_ISSUED, NOBODY.format(number));
    }

    /** The answer to whoever asks for a time at which that number did not exist. */
    static ProblemException notIssuedYet(DeclarationNumber number) {
        return new ProblemException(NEVER_ISSUED, NOT_YET.format(number));
    }
}
