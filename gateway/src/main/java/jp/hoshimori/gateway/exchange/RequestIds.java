package jp.hoshimori.gateway.exchange;

import java.util.UUID;
import java.util.regex.Pattern;

/** The names of requests, as the {@code X-Request-Id} header carries them. */
public final class RequestIds {

    /** The header that carries the name, in both directions. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestIds() {}

    static String keepOrCreate(String received) {
        return received != null && WELL_FORMED.matcher(received).matches()
                ? received
                : UUID.randomUUID().toString();
    }
}
