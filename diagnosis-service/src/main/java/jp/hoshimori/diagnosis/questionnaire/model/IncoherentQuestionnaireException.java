package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.List;
import java.util.stream.Collectors;
import jp.hoshimori.problem.FieldError;

/** An edition that nobody may answer, with every reason. */
public final class IncoherentQuestionnaireException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> violations;

    /** An edition, named by its id or its file, with each thing that is wrong with it. */
    public IncoherentQuestionnaireException(String questionnaire, List<FieldError> violations) {
        super("The questionnaire " + questionnaire + " cannot be used. " + sentences(violations));
        this.violations = List.copyOf(violations);
    }

    /** Everything that is wrong, each with its place in the edition's document. */
    public List<FieldError> violations() {
        return violations;
    }

    private static String sentences(List<FieldError> violations) {
        return violations.stream().map(violation -> violation.message().en()).collect(Collectors.joining(" "));
    }
}
