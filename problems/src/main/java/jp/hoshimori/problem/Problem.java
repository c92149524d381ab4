package jp.hoshimori.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The body of every refusal: an RFC 9457 problem document with Hoshimori's extension members.
 *
 * @param type identifies the kind of problem; see the list of problem types
 * @param title the kind of problem in words
 * @param status the HTTP status, repeated
 * @param detail what happened this time, and what to do about it
 * @param code the last part of {@code type}, for programs that compare words
 * @param errors the fields that are wrong, absent when the problem is not one of input
 * @param traceId names this request in the logs
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "errors", "traceId"})
public record Problem(
        URI type, String title, int status, String detail, String code, List<Field> errors, String traceId) {

    /** The media type of this document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One wrong field.
     *
     * @param pointer JSON Pointer into the body, or a parameter's or header's name
     * @param code what is wrong, for programs
     * @param message what is wrong and how to mend it
     */
    public record Field(String pointer, String code, String message) {}

    /** The document for a refusal, in the reader's language. */
    public static Problem of(ProblemException refusal, Locale locale, String traceId) {
        List<Field> fields = refusal.errors().stream()
                .map(error ->
                        new Field(error.pointer(), error.code(), error.message().in(locale)))
                .toList();
        return of(refusal.type(), refusal.detail(), fields, locale, traceId);
    }

    /** The document for a kind of problem with a detail, in the reader's language. */
    public static Problem of(ProblemType type, LocalizedText detail, Locale locale, String traceId) {
        return of(type, detail, List.of(), locale, traceId);
    }

    private static Problem of(
            ProblemType type, LocalizedText detail, List<Field> fields, Locale locale, String traceId) {
        return new Problem(
                type.uri(), type.title().in(locale), type.status(), detail.in(locale), type.code(), fields, traceId);
    }
}
