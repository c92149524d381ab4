package jp.hoshimori.catalog.service.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void nationwideCoversEveryPrefecture() {
        assertThat(Coverage.ofJapan().covers("47")).isTrue();
    }

    @Test
    void aListCoversWhatItNames() {
        assertThat(Coverage.of("13", "14").covers("14")).isTrue();
        assertThat(Coverage.of("13", "14").covers("11")).isFalse();
    }

    @Test
    void aListIsKeptInOrderAndOnce() {
        assertThat(Coverage.of("14", "13", "14").prefectures()).containsExactly("13", "14");
    }

    @Test
    void refusesToCoverNothingOrBothAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(Coverage::of);
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(true, List.of("13")));
    }
}
