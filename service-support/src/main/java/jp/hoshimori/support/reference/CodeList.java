package jp.hoshimori.support.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A closed list of codes that input is checked against.
 *
 * @param source who keeps the list
 * @param pattern the form every code has, as a regular expression
 * @param size how many codes the list has, so that a lost line is noticed at start
 * @param codes the codes in the order they are shown
 */
public record CodeList(String source, String pattern, int size, List<Code> codes) {

    public CodeList {
        codes = List.copyOf(codes);
        requireSize(size, codes);
        Pattern form = Pattern.compile(pattern);
        codes.forEach(code -> requireSound(form, code));
    }

    /** Whether the code is on the list; {@code null} never is. */
    public boolean contains(String code) {
        return find(code).isPresent();
    }

    /** The entry of that code, or empty when the list has none. */
    public Optional<Code> find(String code) {
        return codes.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static void requireSize(int size, List<Code> codes) {
        long distinct = codes.stream().map(Code::code).distinct().count();
        if (codes.size() != size || distinct != size) {
            throw new IllegalArgumentException(
                    "%d codes expected, %d found, %d of them distinct".formatted(size, codes.size(), distinct));
        }
    }

    private static void requireSound(Pattern form, Code code) {
        if (!form.matcher(code.code()).matches()) {
            throw new IllegalArgumentException("code not of the form " + form + ": " + code.code());
        }
        if (code.name().ja().isBlank() || code.name().en().isBlank()) {
            throw new IllegalArgumentException("code without a name in both languages: " + code.code());
        }
    }
}
