package jp.hoshimori.problem;

/**
 * One thing that is wrong with one place of a request.
 *
 * @param pointer where: a JSON Pointer (RFC 6901) into the body such as {@code /answers/3/answer}, or the name of a
 *     parameter or header as {@code ?limit} or {@code Idempotency-Key}
 * @param code what, for programs: upper-case words with underscores
 * @param message what and how to mend it, for people
 */
public record FieldError(String pointer, String code, LocalizedText message) {}
