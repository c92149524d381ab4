package jp.hoshimori.support.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/**
 * Asks for at least one code of a list, each named once.
 *
 * @param list the codes there are
 * @param pointer where they are named, such as {@code /purposes}
 * @param word what one of them is called in the codes of errors, such as {@code PURPOSE}
 * @param choose asks for a choice; {@code {0}} becomes the codes there are
 * @param once asks to name one only once
 */
public record ChosenCodes(CodeList list, String pointer, String word, LocalizedText choose, LocalizedText once)
        implements Function<List<String>, List<FieldError>> {

    @Override
    public List<FieldError> apply(List<String> named) {
        if (named.isEmpty()) {
            return List.of(new FieldError(pointer, word + "_MISSING", choice()));
        }
        // One error for a list longer than any choice can be, so that the answer stays as small as the question.
        if (named.size() > list.size()) {
            return List.of(new FieldError(pointer, "TOO_MANY_" + word + "S", choice()));
        }
        return Stream.concat(unknown(named), repeated(named)).toList();
    }

    private Stream<FieldError> unknown(List<String> named) {
        return IntStream.range(0, named.size())
                .filter(place -> !list.contains(named.get(place)))
                .mapToObj(place -> error(place, "UNKNOWN_" + word, choice()));
    }

    private Stream<FieldError> repeated(List<String> named) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, named.size())
                .filter(place -> !seen.add(named.get(place)))
                .mapToObj(place -> error(place, "REPEATED_" + word, once));
    }

    private LocalizedText choice() {
        return choose.format(list.codes().stream().map(Code::code).collect(Collectors.joining(", ")));
    }

    private FieldError error(int place, String code, LocalizedText message) {
        return new FieldError(pointer + "/" + place, code, message);
    }
}
