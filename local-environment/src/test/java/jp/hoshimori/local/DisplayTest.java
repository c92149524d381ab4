package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DisplayTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final StatusBoard board =
            new StatusBoard(Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void aLogGetsALinePerChange() {
        Display display = new LineDisplay(board, out);
        display.changed("kafka", PartState.WAITING);

        display.changed("kafka", PartState.STARTING);

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .matches("  kafka +starting.*");
    }

    @Test
    void aTerminalGetsATableWithALinePerPart() {
        Display display = new TerminalDisplay(board, out);
        display.changed("kafka", PartState.STARTING);
        display.changed("mail", PartState.HEALTHY);

        display.settle();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("kafka", "starting", "mail", "healthy");
    }

    @Test
    void aTerminalIsToldOfWhatHappensAfterTheStart() {
        Display display = new TerminalDisplay(board, out);
        display.changed("kafka", PartState.HEALTHY);
        display.settle();
        bytes.reset();

        display.changed("kafka", PartState.FAILED);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).matches("  kafka +failed\\R");
    }
}
