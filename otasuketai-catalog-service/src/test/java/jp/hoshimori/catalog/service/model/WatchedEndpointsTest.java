package jp.hoshimori.catalog.service.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WatchedEndpointsTest {

    @Test
    void aCompanyBelowTheMinimumIsChargedTheMinimum() {
        WatchedEndpoints fromFive = new WatchedEndpoints(5, OptionalInt.empty());

        assertThat(fromFive.charged(4)).isEqualTo(5);
        assertThat(fromFive.charged(5)).isEqualTo(5);
        assertThat(fromFive.charged(6)).isEqualTo(6);
    }

    @Test
    void watchesUpToItsMaximum() {
        WatchedEndpoints upToFifty = new WatchedEndpoints(1, OptionalInt.of(50));

        assertThat(upToFifty.canWatch(50)).isTrue();
        assertThat(upToFifty.canWatch(51)).isFalse();
    }

    @Test
    void withoutAMaximumAnyNumberIsWatched() {
        assertThat(new WatchedEndpoints(1, OptionalInt.empty()).canWatch(Integer.MAX_VALUE))
                .isTrue();
    }

    @Test
    void refusesAnEmptyRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WatchedEndpoints(0, OptionalInt.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new WatchedEndpoints(5, OptionalInt.of(4)));
    }
}
