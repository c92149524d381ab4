package jp.hoshimori.declaration.logomark.model;

import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Why a file does not become a mark. */
final class MarkRefusals {

    private static final String WHOLE_BODY = "";

    private MarkRefusals() {}

    static ProblemException of(String code, String ja, String en) {
        return ProblemException.invalid(new FieldError(WHOLE_BODY, code, LocalizedText.of(ja, en)));
    }

    /** With {@code {0}} standing for what was found. */
    static ProblemException of(String code, String ja, String en, Object found) {
        return ProblemException.invalid(
                new FieldError(WHOLE_BODY, code, LocalizedText.of(ja, en).format(found)));
    }
}
