package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void aPlainLineStaysAsItIs() {
        String readable = LogLine.readable("2026-04-01 INFO started");

        assertThat(readable).isEqualTo("2026-04-01 INFO started");
    }

    @Test
    void aStructuredLineShowsItsMessages() {
        String readable = LogLine.readable("""
                {"timestamp":"2026-04-01T00:00:00Z","level":"ERROR","message":"Failed to start","threadId":1,\
                "exception":{"exceptionType":"RuntimeException","message":"no start","frames":[{"line":1}],\
                "causedBy":{"exception":{"exceptionType":"SqlException","message":"no database"}}}}""");

        assertThat(readable).isEqualTo("""
                        2026-04-01T00:00:00Z ERROR Failed to start
                          because of RuntimeException: no start
                          because of SqlException: no database""");
    }

    @Test
    void aStructuredLineCutShortStaysAsItIs() {
        String readable = LogLine.readable("{\"timestamp\":");

        assertThat(readable).isEqualTo("{\"timestamp\":");
    }
}
