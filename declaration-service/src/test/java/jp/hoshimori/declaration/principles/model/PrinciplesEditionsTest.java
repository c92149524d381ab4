package jp.hoshimori.declaration.principles.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.principles.Editions;
import jp.hoshimori.problem.LocalizedText;
import org.junit.jupiter.api.Test;

class PrinciplesEditionsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 31);

    private final PrinciplesEditions editions = Editions.all();

    @Test
    void bothEditionsAreWhole() {
        assertThat(editions.find("principles-5").orElseThrow().principles()).hasSize(5);
        assertThat(editions.find("principles-6").orElseThrow().principles()).hasSize(6);
        assertThat(editions.find("principles-7")).isEmpty();
    }

    @Test
    void theSixthPrincipleIsAboutBackups() {
        Principle sixth =
                editions.find("principles-6").orElseThrow().principles().get(5);

        assertThat(sixth.text()).isEqualTo(LocalizedText.of("バックアップを取ろう！", "Make backups"));
    }

    @Test
    void everyPrincipleHasExamplesInBothLanguages() {
        assertThat(editions.all())
                .flatExtracting(PrinciplesEdition::principles)
                .hasSize(11)
                .allSatisfy(principle -> assertThat(principle.examples().items())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allSatisfy(example -> assertThat(example.ja()).isNotEqualTo(example.en())));
    }

    @Test
    void theExamplesOfTheFiveAreThoseOfTheOfficialSlidesAndTheSixthsAreMarkedAsOurs() {
        List<Principle> five = editions.find("principles-5").orElseThrow().principles();
        List<Principle> six = editions.find("principles-6").orElseThrow().principles();

        assertThat(six.subList(0, 5))
                .extracting(Principle::examples)
                .isEqualTo(five.stream().map(Principle::examples).toList());
        assertThat(five)
                .extracting(principle -> principle.examples().verification())
                .containsOnly(Verification.VERIFIED);
        assertThat(six.get(5).examples().verification()).isEqualTo(Verification.UNVERIFIED);
    }

    @Test
    void aPrincipleWithoutExamplesOrWithOneThatLacksALanguageIsRefused() {
        LocalizedText text = LocalizedText.of("文", "text");

        assertThatIllegalArgumentException().isThrownBy(() -> new Examples(text, Verification.VERIFIED, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Examples(text, Verification.VERIFIED, List.of(LocalizedText.of("文", " "))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Principle(1, text, text, null));
    }

    @Test
    void anEditionMayBePledgedFromItsFirstDay() {
        PrinciplesEdition six = editions.find("principles-6").orElseThrow();

        assertThat(six.isInForce(FIRST.minusDays(1))).isFalse();
        assertThat(six.isInForce(FIRST)).isTrue();
    }

    @Test
    void anEditionMayBePledgedUntilItsLastDay() {
        PrinciplesEdition five = edition(FIRST.minusYears(1), FIRST, 1);

        assertThat(five.isInForce(FIRST)).isTrue();
        assertThat(five.isInForce(FIRST.plusDays(1))).isFalse();
    }

    @Test
    void theOldEditionStaysOpenBesideTheNewOne() {
        assertThat(editions.inForce(FIRST))
                .extracting(PrinciplesEdition::id)
                .containsExactly("principles-6", "principles-5");
    }

    @Test
    void anEditionWithAGapInItsNumbersIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> edition(FIRST, null, 2));
    }

    private static PrinciplesEdition edition(LocalDate from, LocalDate until, int number) {
        LocalizedText text = LocalizedText.of("文", "text");
        return new PrinciplesEdition(
                "test",
                text,
                text,
                from,
                Optional.ofNullable(until),
                text,
                Verification.VERIFIED,
                List.of(new Principle(number, text, text, new Examples(text, Verification.VERIFIED, List.of(text)))));
    }
}
