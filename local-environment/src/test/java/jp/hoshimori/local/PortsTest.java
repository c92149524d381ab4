package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import jp.hoshimori.parts.PartFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void thePortOfAPartCanBeChosen() {
        Map<String, String> environment = Map.of("HOSHIMORI_PORT_GATEWAY", "9080");

        Ports ports = Ports.asked(environment);

        assertThat(ports.url(PortName.GATEWAY)).isEqualTo("http://127.0.0.1:9080");
        assertThat(ports.of(PortName.KEYCLOAK)).isEqualTo(8180);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0", "65536", "-1", "99999999999"})
    void whatIsNoPortIsRefused(String asked) {
        Map<String, String> environment = Map.of("HOSHIMORI_PORT_KAFKA", asked);

        assertThatThrownBy(() -> Ports.asked(environment))
                .isInstanceOf(PartFailedException.class)
                .hasMessage("HOSHIMORI_PORT_KAFKA=" + asked + " is not a port: give a number from 1 to 65535.");
    }

    @Test
    void freePortsAreTakenForAllThatAreNotChosen() {
        Map<String, String> environment = Map.of("HOSHIMORI_PORTS", "free", "HOSHIMORI_PORT_GATEWAY", "9080");

        Ports ports = Ports.asked(environment);

        assertThat(ports.of(PortName.GATEWAY)).isEqualTo(9080);
        assertThat(Arrays.stream(PortName.values()).filter(name -> name != PortName.GATEWAY))
                .noneMatch(name -> ports.of(name) == name.usual());
    }

    @Test
    void otherWordsForAllPortsAreRefused() {
        assertThatThrownBy(() -> Ports.asked(Map.of("HOSHIMORI_PORTS", "any")))
                .isInstanceOf(PartFailedException.class)
                .hasMessage("HOSHIMORI_PORTS=any says nothing: give free, or leave it out.");
    }

    @Test
    void freePortsAreAllDifferent() {
        Ports ports = Ports.free();

        assertThat(Arrays.stream(PortName.values()).map(ports::of)).doesNotHaveDuplicates();
    }
}
