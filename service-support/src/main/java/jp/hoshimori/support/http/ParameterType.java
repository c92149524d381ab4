package jp.hoshimori.support.http;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.hoshimori.problem.LocalizedText;

/**
 * What a query parameter may hold.
 *
 * @param repeatable whether it may be given more than once
 * @param reading reads a value, or throws an {@link IllegalArgumentException}
 * @param code what to tell a program whose value cannot be read
 * @param expected the same for people
 */
record ParameterType(boolean repeatable, Function<String, ?> reading, String code, LocalizedText expected) {

    private static final ParameterType NUMBER = new ParameterType(
            false,
            Integer::valueOf,
            "NOT_A_NUMBER",
            LocalizedText.of("{0} 以下の整数で指定してください。", "Give a whole number of at most {0}.")
                    .format(Integer.MAX_VALUE));
    private static final ParameterType ID = new ParameterType(
            false, UUID::fromString, "NOT_AN_ID", LocalizedText.of("id の形ではありません。", "This does not look like an id."));
    private static final ParameterType TEXT =
            new ParameterType(false, text -> text, "NOT_A_TEXT", LocalizedText.of("文字列です。", "This is a text."));
    private static final ParameterType TEXTS = new ParameterType(true, TEXT.reading, TEXT.code, TEXT.expected);

    /**
     * What a parameter of a Java type may hold.
     *
     * @throws IllegalArgumentException for a type that nobody has told callers about yet
     */
    static ParameterType of(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return TEXTS;
        }
        if (List.of(int.class, Integer.class).contains(type)) {
            return NUMBER;
        }
        if (type == UUID.class) {
            return ID;
        }
        if (type == String.class) {
            return TEXT;
        }
        throw new IllegalArgumentException("Nothing says what a query parameter of the type " + type + " looks like");
    }

    boolean reads(String value) {
        try {
            return reading.apply(value) != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
