package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActTest {

    @Test
    void withoutOptionsTheSystemRuns() {
        Act act = Act.of(List.of());

        assertThat(act).isEqualTo(Act.RUN);
    }

    @ParameterizedTest
    @CsvSource({"--journey, JOURNEY", "--reset, RESET", "--help, HELP"})
    void anOptionNamesItsAct(String option, Act expected) {
        Act act = Act.of(List.of(option));

        assertThat(act).isEqualTo(expected);
        assertThat(Act.USAGE).contains(option);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--jorney", "journey", "", "-h"})
    void anUnknownOptionIsRefused(String option) {
        assertThatThrownBy(() -> Act.of(List.of(option)))
                .isInstanceOf(UsageException.class)
                .hasMessage("Unknown option: " + option);
    }

    @Test
    void twoOptionsAreRefused() {
        assertThatThrownBy(() -> Act.of(List.of("--reset", "--journey"))).isInstanceOf(UsageException.class);
    }
}
