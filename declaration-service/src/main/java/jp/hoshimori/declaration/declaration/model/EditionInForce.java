package jp.hoshimori.declaration.declaration.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hoshimori.declaration.principles.model.PrinciplesEdition;
import jp.hoshimori.declaration.principles.model.PrinciplesEditions;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/**
 * Asks for an edition of the principles that may be pledged on the day of declaring.
 *
 * @param editions the editions there are
 */
record EditionInForce(PrinciplesEditions editions) implements Function<DeclarationAttempt, List<FieldError>> {

    private static final String POINTER = "/principlesEdition";

    @Override
    public List<FieldError> apply(DeclarationAttempt attempt) {
        return editions.find(attempt.form().principlesEdition())
                .map(edition -> edition.isInForce(attempt.day())
                        ? List.<FieldError>of()
                        : List.of(error("EDITION_NOT_IN_FORCE", attempt.day())))
                .orElseGet(() -> List.of(error("UNKNOWN_EDITION", attempt.day())));
    }

    private FieldError error(String code, LocalDate day) {
        String choices =
                editions.inForce(day).stream().map(PrinciplesEdition::id).collect(Collectors.joining(", "));
        LocalizedText message =
                LocalizedText.of("いま宣言に使える版を指定してください: {0}", "Give an edition that may be pledged today: {0}");
        return new FieldError(POINTER, code, message.format(choices));
    }
}
