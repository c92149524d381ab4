package jp.hoshimori.problem;

import java.util.List;
import java.util.Map;

/** A refusal that carries its problem type, so that one mapper can answer it. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient LocalizedText detail;
    private final transient List<FieldError> errors;
    private final transient Map<String, String> headers;

    /** A refusal without named fields. */
    public ProblemException(ProblemType type, LocalizedText detail) {
        this(type, detail, List.of());
    }

    /** A refusal that names each field and what is wrong with it. */
    public ProblemException(ProblemType type, LocalizedText detail, List<FieldError> errors) {
        this(type, detail, errors, Map.of());
    }

    /** A refusal whose response also carries headers, such as {@code Retry-After}. */
    public ProblemException(
            ProblemType type, LocalizedText detail, List<FieldError> errors, Map<String, String> headers) {
        super(type.code(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
    }

    /** The answer to whoever asks for a thing that does not exist, or that is not theirs to see. */
    public static ProblemException notFound() {
        return new ProblemException(
                CommonProblems.NOT_FOUND,
                LocalizedText.of("指定されたものは見つかりません。", "There is nothing here under this address."));
    }

    /** A refusal of input, for one field. */
    public static ProblemException invalid(FieldError error) {
        return invalid(List.of(error));
    }

    /** A refusal of input, naming every field that is wrong. */
    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(
                CommonProblems.VALIDATION_FAILED,
                LocalizedText.of(
                        "入力に誤りがあります。errors の各項目を直してもう一度送ってください。",
                        "The input has mistakes. Mend what errors names and send it again."),
                errors);
    }

    /** What kind of problem this is. */
    public ProblemType type() {
        return type;
    }

    /** What happened this time, and what to do about it. */
    public LocalizedText detail() {
        return detail;
    }

    /** The fields that are wrong; empty when the problem is not one of input. */
    public List<FieldError> errors() {
        return errors;
    }

    /** Headers the response carries beside the document. */
    public Map<String, String> headers() {
        return headers;
    }
}
