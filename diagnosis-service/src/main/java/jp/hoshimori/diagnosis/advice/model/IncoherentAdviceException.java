package jp.hoshimori.diagnosis.advice.model;

import java.util.List;

/** An edition of the advice that nobody may be shown, with every reason. */
public final class IncoherentAdviceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IncoherentAdviceException(String edition, List<String> violations) {
        super("The advice " + edition + " cannot be used. " + String.join(" ", violations));
    }
}
