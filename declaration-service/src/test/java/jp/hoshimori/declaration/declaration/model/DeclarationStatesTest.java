package jp.hoshimori.declaration.declaration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclarationStatesTest {

    private static final Instant LATER = StandingDeclarations.DECLARED.plusSeconds(60);

    private final StandingDeclaration oneStar = StandingDeclarations.oneStar("90000000042");

    @Test
    void steppingUpKeepsTheNumberAndTheEdition() {
        StandingDeclaration twoStars = oneStar.stepUp(Found.BOTH.grounds(), LATER);

        assertThat(twoStars.origin()).isEqualTo(oneStar.origin());
        assertThat(twoStars.pledge().principlesEdition()).isEqualTo("principles-6");
        assertThat(twoStars.star()).isEqualTo(Star.TWO_STARS);
        assertThat(twoStars.upgradedAt()).contains(LATER);
        assertThat(twoStars.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void aChangeTouchesThePurposesAndThePublicityAlone() {
        StandingDeclaration changed = oneStar.change(List.of("OTHER"), Publicity.NAME_WITHHELD, LATER);

        assertThat(changed.pledge())
                .isEqualTo(new Pledge(Star.ONE_STAR, "principles-6", List.of("OTHER"), Publicity.NAME_WITHHELD));
        assertThat(changed.origin()).isEqualTo(oneStar.origin());
    }

    @Test
    void anEndShowsItsReasonOnlyWhereThatIsPublic() {
        Ending kept = new Ending(DeclarationStatus.WITHDRAWN, LATER, Optional.of("理由"), false);
        Ending shown = new Ending(DeclarationStatus.WITHDRAWN, LATER, Optional.of("理由"), true);

        assertThat(oneStar.end(kept).status()).isEqualTo(DeclarationStatus.WITHDRAWN);
        assertThat(kept.publicReason()).isEmpty();
        assertThat(shown.publicReason()).contains("理由");
    }

    @Test
    void twoStarsRestOnSomethingAndOneStarOnNothing() {
        Pledge twoStars = oneStar.pledge().with(Star.TWO_STARS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandingDeclaration.made(oneStar.origin(), twoStars, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandingDeclaration.made(
                        oneStar.origin(), oneStar.pledge(), Optional.of(Found.BOTH.grounds())));
    }

    @Test
    void whatStandsHasNotEnded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ending(DeclarationStatus.STANDING, LATER, Optional.empty(), false));
    }
}
