package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.List;

/** An edition that nobody may answer, with every reason. */
public final class IncoherentQuestionnaireException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An edition, named by its id or its file, with a sentence for each thing that is wrong with it. */
    public IncoherentQuestionnaireException(String questionnaire, List<String> violations) {
        super("The questionnaire " + questionnaire + " cannot be used. " + String.join(" ", violations));
    }
}
