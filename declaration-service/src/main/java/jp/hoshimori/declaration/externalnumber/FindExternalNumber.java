package jp.hoshimori.declaration.externalnumber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.externalnumber.ExternalNumbers.PublishedNumber;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumber;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Shows external numbers: to their organization all of them, to anyone those whose organization's name is public. */
@ApplicationScoped
class FindExternalNumber {

    private static final FieldError MALFORMED = new FieldError(
            "number",
            "MALFORMED_NUMBER",
            LocalizedText.of(
                    "番号は11桁の数字です。記号や空白を除いて指定してください。", "A number is 11 digits. Write it without hyphens or spaces."));

    private final ExternalNumbers numbers;

    FindExternalNumber(ExternalNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * The organization's numbers, the one recorded last first.
     *
     * @throws ProblemException 404 for another organization
     */
    @Transactional
    List<ExternalNumber> list(Caller caller, UUID organizationId) {
        caller.requireOwn(organizationId);
        return numbers.of(organizationId);
    }

    /**
     * A number that anyone may see; to be called with the system's access.
     *
     * @param written the number as a person may have typed it
     * @throws ProblemException 400 when it cannot be a number, 404 unless it is on record and the name is public
     */
    @Transactional
    PublishedNumber find(String written) {
        DeclarationNumber number =
                DeclarationNumber.parse(written).orElseThrow(() -> ProblemException.invalid(MALFORMED));
        return numbers.published(number).orElseThrow(ProblemException::notFound);
    }
}
