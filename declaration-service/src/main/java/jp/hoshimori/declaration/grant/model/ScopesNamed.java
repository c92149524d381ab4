package jp.hoshimori.declaration.grant.model;

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
 * Asks for at least one scope, each from the list and named once.
 *
 * @param scopes the scopes there are
 */
record ScopesNamed(CodeList scopes) implements Function<GrantAttempt, List<FieldError>> {

    private static final String POINTER = "/scopes";

    @Override
    public List<FieldError> apply(GrantAttempt attempt) {
        List<String> named = attempt.form().scopes();
        if (named.isEmpty()) {
            return List.of(new FieldError(POINTER, "SCOPE_MISSING", choose()));
        }
        // One error for a list longer than any choice can be, so that the answer stays as small as the question.
        if (named.size() > scopes.size()) {
            return List.of(new FieldError(POINTER, "TOO_MANY_SCOPES", choose()));
        }
        return Stream.concat(unknown(named), repeated(named)).toList();
    }

    private Stream<FieldError> unknown(List<String> named) {
        return IntStream.range(0, named.size())
                .filter(place -> !scopes.contains(named.get(place)))
                .mapToObj(place -> error(place, "UNKNOWN_SCOPE", choose()));
    }

    private static Stream<FieldError> repeated(List<String> named) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, named.size())
                .filter(place -> !seen.add(named.get(place)))
                .mapToObj(place -> error(
                        place,
                        "REPEATED_SCOPE",
                        LocalizedText.of("同じ権限が二度指定されています。一つにしてください。", "This scope is named twice. Name it once.")));
    }

    private LocalizedText choose() {
        String choices = scopes.codes().stream().map(Code::code).collect(Collectors.joining(", "));
        return LocalizedText.of("委任する権限を一つ以上、次から選んでください: {0}", "Choose one or more scopes to grant from: {0}")
                .format(choices);
    }

    private static FieldError error(int place, String code, LocalizedText message) {
        return new FieldError(POINTER + "/" + place, code, message);
    }
}
