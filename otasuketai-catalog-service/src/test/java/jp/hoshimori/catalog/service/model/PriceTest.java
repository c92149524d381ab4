package jp.hoshimori.catalog.service.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PriceTest {

    private static final OptionalInt NONE = OptionalInt.empty();

    @Test
    void whatIsChargedTellsWhatIsWatched() {
        assertThat(new Price(0, OptionalInt.of(1), NONE).monitoring()).isEqualTo(Monitoring.NETWORK);
        assertThat(new Price(0, NONE, OptionalInt.of(1)).monitoring()).isEqualTo(Monitoring.ENDPOINT);
        assertThat(new Price(0, OptionalInt.of(1), OptionalInt.of(1)).monitoring())
                .isEqualTo(Monitoring.COMBINED);
    }

    @Test
    void theNetworkIsChargedOnceAndEachEndpointForItself() {
        assertThat(new Price(500, OptionalInt.of(9000), OptionalInt.of(1200)).monthlyYen(20))
                .isEqualTo(33_000);
    }

    @Test
    void aLargeCompanyDoesNotOverflowThePrice() {
        assertThat(new Price(0, NONE, OptionalInt.of(2_000_000_000)).monthlyYen(301))
                .isEqualTo(602_000_000_000L);
    }

    @Test
    void refusesAPriceForNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Price(0, NONE, NONE));
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Price(-1, OptionalInt.of(1), NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Price(0, OptionalInt.of(-1), NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Price(0, NONE, OptionalInt.of(-1)));
    }
}
