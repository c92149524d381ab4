package jp.hoshimori.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoopbackPortsTest {

    @Test
    void noTwoPartsThatHaveNotStartedYetAreToldOfTheSamePort() {
        assertThat(Stream.generate(LoopbackPorts::free).limit(1_000)).doesNotHaveDuplicates();
    }
}
