package jp.hoshimori.declaration.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Shows anyone the register's entry of a number. */
@ApplicationScoped
class FindRegisterEntry {

    private static final FieldError MALFORMED = new FieldError(
            "declarationNumber",
            "MALFORMED_DECLARATION_NUMBER",
            LocalizedText.of(
                    "自己宣言ID は11桁の数字です。記号や空白を除いて指定してください。",
                    "A declaration number is 11 digits. Write it without hyphens or spaces."));

    private final RegisterEntries entries;

    FindRegisterEntry(RegisterEntries entries) {
        this.entries = entries;
    }

    /**
     * The entry of that number.
     *
     * @param written the number as a person may have typed it
     * @throws ProblemException 400 when it cannot be a number, 404 when it was never issued
     */
    @Transactional
    RegisterEntry find(String written) {
        DeclarationNumber number =
                DeclarationNumber.parse(written).orElseThrow(() -> ProblemException.invalid(MALFORMED));
        return entries.ofNumber(number).orElseThrow(ProblemException::notFound);
    }
}
