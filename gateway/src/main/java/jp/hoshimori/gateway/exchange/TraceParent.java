package jp.hoshimori.gateway.exchange;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The trace a request belongs to, in the form of the W3C {@code traceparent} header.
 *
 * @param value the header's value
 */
public record TraceParent(String value) {

    /** The header's name. */
    public static final String HEADER = "traceparent";

    private static final Pattern WELL_FORMED =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int ID_BEGIN = 3;
    private static final int ID_END = 35;

    static TraceParent continueOrBegin(String received) {
        return received != null && WELL_FORMED.matcher(received).matches() ? new TraceParent(received) : begin();
    }

    private static TraceParent begin() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new TraceParent(
                "00-%016x%016x-%016x-01".formatted(positive(random), positive(random), positive(random)));
    }

    /** The trace's id: 32 hexadecimal digits. */
    public String traceId() {
        return value.substring(ID_BEGIN, ID_END);
    }

    private static long positive(ThreadLocalRandom random) {
        return random.nextLong(1, Long.MAX_VALUE);
    }
}
