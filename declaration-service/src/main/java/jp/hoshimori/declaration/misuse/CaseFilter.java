package jp.hoshimori.declaration.misuse;

import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.misuse.model.CaseState;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/**
 * Which cases are asked for.
 *
 * @param state empty for all
 * @param number the declaration number that was shown; empty for all
 */
record CaseFilter(Optional<CaseState> state, Optional<DeclarationNumber> number) {

    /**
     * The filter that query parameters name.
     *
     * @throws ProblemException 400 for a state or a number that cannot be one
     */
    static CaseFilter read(String state, String declarationNumber) {
        return new CaseFilter(
                Optional.ofNullable(state).map(name -> CaseState.named(name).orElseThrow(CaseFilter::unknownState)),
                Optional.ofNullable(declarationNumber)
                        .map(written -> DeclarationNumber.parse(written).orElseThrow(CaseFilter::malformed)));
    }

    private static ProblemException unknownState() {
        return ProblemException.invalid(new FieldError(
                "?state",
                "UNKNOWN_STATE",
                LocalizedText.of(
                        "RECEIVED、INVESTIGATING、RESOLVED、DISMISSED のいずれかを指定してください。",
                        "Give RECEIVED, INVESTIGATING, RESOLVED or DISMISSED.")));
    }

    private static ProblemException malformed() {
        return ProblemException.invalid(new FieldError(
                "?declarationNumber",
                "MALFORMED_DECLARATION_NUMBER",
                LocalizedText.of("自己宣言ID は11桁の数字です。", "A declaration number is 11 digits.")));
    }
}
