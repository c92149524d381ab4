package jp.hoshimori.declaration.declaration.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.reference.Code;
import jp.hoshimori.support.reference.CodeList;

/**
 * Asks for at least one purpose, each from the list and named once.
 *
 * @param purposes the purposes there are
 */
record PurposesNamed(CodeList purposes) implements Function<List<String>, List<FieldError>> {

    private static final String POINTER = "/purposes";

    @Override
    public List<FieldError> apply(List<String> named) {
        if (named.isEmpty()) {
            return List.of(new FieldError(POINTER, "PURPOSE_MISSING", choose()));
        }
        // One error for a list longer than any choice can be, so that the answer stays as small as the question.
        if (named.size() > purposes.size()) {
            return List.of(new FieldError(POINTER, "TOO_MANY_PURPOSES", choose()));
        }
        return Stream.concat(unknown(named), repeated(named)).toList();
    }

    private Stream<FieldError> unknown(List<String> named) {
        return IntStream.range(0, named.size())
                .filter(place -> !purposes.contains(named.get(place)))
                .mapToObj(place -> error(place, "UNKNOWN_PURPOSE", choose()));
    }

    private static Stream<FieldError> repeated(List<String> named) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, named.size())
                .filter(place -> !seen.add(named.get(place)))
                .mapToObj(place -> error(
                        place,
                        "REPEATED_PURPOSE",
                        LocalizedText.of("同じ目的が二度指定されています。一つにしてください。", "This purpose is named twice. Name it once.")));
    }

    private LocalizedText choose() {
        String choices = purposes.codes().stream().map(Code::code).collect(Collectors.joining(", "));
        return LocalizedText.of("宣言の目的を一つ以上、次から選んでください: {0}", "Choose one or more purposes of declaring from: {0}")
                .format(choices);
    }

    private static FieldError error(int place, String code, LocalizedText message) {
        return new FieldError(POINTER + "/" + place, code, message);
    }
}
