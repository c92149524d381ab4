package jp.hoshimori.support.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** What the platform says where a library refuses: the same refusal, in words a person can act on. */
final class Refusals {

    private static final Map<Integer, LocalizedText> DETAILS = Map.of(
            400,
            LocalizedText.of("リクエストを読み取れませんでした。", "The request could not be read."),
            404,
            LocalizedText.of("指定されたものは見つかりません。", "There is nothing here under this address."),
            405,
            LocalizedText.of("このアドレスではこのメソッドを使えません。", "This address does not answer to this method."),
            406,
            LocalizedText.of("Accept に application/json を加えてください。", "Accept application/json."),
            415,
            LocalizedText.of("Content-Type を application/json にしてください。", "Send application/json as the Content-Type."));

    private Refusals() {}

    static ProblemException unauthenticated(String challenge) {
        return new ProblemException(
                CommonProblems.UNAUTHENTICATED,
                LocalizedText.of(
                        "有効なアクセストークンを Authorization: Bearer で送ってください。期限切れ、署名違い、宛先違いのトークンは使えません。",
                        "Send a valid access token as Authorization: Bearer. A token that has expired, is signed by"
                                + " someone else or was made out for another audience is not accepted."),
                List.of(),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, challenge));
    }

    static ProblemException forbidden() {
        return new ProblemException(
                CommonProblems.FORBIDDEN,
                LocalizedText.of(
                        "この操作に必要な役割または権限がありません。", "The caller lacks the role or scope that this operation needs."),
                List.of(),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\""));
    }

    static ProblemException internalError() {
        return new ProblemException(
                CommonProblems.INTERNAL_ERROR,
                LocalizedText.of(
                        "こちらの不具合です。問い合わせの際は traceId をお知らせください。",
                        "This is our fault. Please name the traceId when you ask about it."));
    }

    static ProblemException unavailable() {
        return new ProblemException(
                CommonProblems.UNAVAILABLE,
                LocalizedText.of(
                        "ただいま処理できません。何も保存していません。しばらくしてからもう一度お試しください。",
                        "This cannot be done right now and nothing was stored. Try again in a while."),
                List.of(),
                Map.of("Retry-After", "5"));
    }

    static ProblemException conflict() {
        return new ProblemException(
                CommonProblems.CONFLICT,
                LocalizedText.of(
                        "すでにあるものと重なるため、保存していません。", "It collides with what exists already. Nothing was stored."));
    }

    static ProblemException stale() {
        return new ProblemException(
                CommonProblems.PRECONDITION_FAILED,
                LocalizedText.of(
                        "読み取ったあとに変更されています。もう一度読み取ってからやり直してください。",
                        "It has changed since you read it. Read it again and repeat your change."));
    }

    static ProblemException ofStatus(int status) {
        ProblemType type = CommonProblems.forStatus(status)
                .orElse(status < 500 ? CommonProblems.MALFORMED_REQUEST : CommonProblems.INTERNAL_ERROR);
        return new ProblemException(type, DETAILS.getOrDefault(status, type.title()));
    }

    static ProblemException unreadable(JsonProcessingException failure) {
        FieldError error = broken(failure).map(Refusals::malformed).orElseGet(() -> mismatch(failure));
        return new ProblemException(
                CommonProblems.MALFORMED_BODY,
                LocalizedText.of("本文の JSON を読み取れません。", "The JSON of the body cannot be read."),
                List.of(error));
    }

    /** The place where the JSON itself ends or breaks, which inside an object comes wrapped as a mapping failure. */
    private static Optional<JsonProcessingException> broken(JsonProcessingException failure) {
        if (failure.getCause() instanceof StreamReadException inside) {
            return Optional.of(inside);
        }
        return failure instanceof JsonMappingException ? Optional.empty() : Optional.of(failure);
    }

    private static FieldError malformed(JsonProcessingException failure) {
        int line = failure.getLocation() == null ? 1 : failure.getLocation().getLineNr();
        int column = failure.getLocation() == null ? 1 : failure.getLocation().getColumnNr();
        return new FieldError(
                "",
                "MALFORMED_JSON",
                LocalizedText.of("{0} 行 {1} 桁で JSON が壊れています。", "The JSON is broken at line {0}, column {1}.")
                        .format(line, column));
    }

    private static FieldError mismatch(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return new FieldError(
                    pointer(failure), "UNKNOWN_FIELD", LocalizedText.of("知らない項目です。", "This field is not known."));
        }
        return new FieldError(
                pointer(failure),
                "WRONG_TYPE",
                LocalizedText.of("この項目に使えない値です。", "This value does not fit the field."));
    }

    private static String pointer(JsonProcessingException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : ((JsonMappingException) failure).getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName()));
        }
        return pointer.toString();
    }

    static ProblemException invalid(Set<? extends ConstraintViolation<?>> violations, Locale locale) {
        return ProblemException.invalid(violations.stream()
                .map(violation ->
                        new FieldError(place(violation.getPropertyPath()), code(violation), message(violation)))
                .sorted(java.util.Comparator.comparing(FieldError::pointer))
                .toList());
    }

    private static String code(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** Bean Validation's texts exist in one language at a time; the validator was asked in the reader's. */
    private static LocalizedText message(ConstraintViolation<?> violation) {
        return LocalizedText.of(violation.getMessage(), violation.getMessage());
    }

    private static String place(Path path) {
        StringBuilder pointer = new StringBuilder();
        boolean inBody = false;
        for (Path.Node node : path) {
            inBody |= node.getKind() == ElementKind.PROPERTY;
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(node.getIndex() == null ? "" : "/" + node.getIndex())
                        .append('/')
                        .append(escaped(node.getName()));
            }
        }
        return inBody ? pointer.toString() : "?" + lastName(path);
    }

    private static String lastName(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path.Node::getName)
                .reduce((before, after) -> after)
                .orElse("");
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
