package jp.hoshimori.support.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import org.junit.jupiter.api.Test;

class ChosenCodesTest {

    private static final ChosenCodes COLOURS = new ChosenCodes(
            new CodeList(
                    "the test",
                    "[A-Z]+",
                    3,
                    Stream.of("RED", "GREEN", "BLUE")
                            .map(code -> new Code(code, LocalizedText.of(code, code)))
                            .toList()),
            "/colours",
            "COLOUR",
            LocalizedText.of("次から選んでください: {0}", "Choose from: {0}"),
            LocalizedText.of("一度だけです。", "Only once."));

    @Test
    void severalCodesOfTheListAreAChoice() {
        assertThat(COLOURS.apply(List.of("BLUE", "RED"))).isEmpty();
    }

    @Test
    void nothingIsNoChoice() {
        List<FieldError> errors = COLOURS.apply(List.of());

        assertThat(errors).extracting(FieldError::pointer).containsExactly("/colours");
        assertThat(errors).extracting(FieldError::code).containsExactly("COLOUR_MISSING");
        assertThat(errors.get(0).message().in(Locale.ENGLISH)).isEqualTo("Choose from: RED, GREEN, BLUE");
    }

    @Test
    void eachThatIsUnknownOrRepeatedIsNamedAtItsPlace() {
        List<FieldError> errors = COLOURS.apply(List.of("RED", "PINK", "RED"));

        assertThat(errors).extracting(FieldError::pointer).containsExactly("/colours/1", "/colours/2");
        assertThat(errors).extracting(FieldError::code).containsExactly("UNKNOWN_COLOUR", "REPEATED_COLOUR");
    }

    @Test
    void moreThanThereAreIsOneError() {
        List<FieldError> errors = COLOURS.apply(Collections.nCopies(4, "PINK"));

        assertThat(errors).extracting(FieldError::code).containsExactly("TOO_MANY_COLOURS");
    }
}
