package jp.hoshimori.problem;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * A kind of problem that a caller can tell from others and handle: its code never changes once released.
 *
 * @param code lower-case words with hyphens, unique over the platform
 * @param status the HTTP status it is answered with, 400 to 599
 * @param title what kind of problem this is, the same at every occurrence
 */
public record ProblemType(String code, int status, LocalizedText title) {

    private static final String BASE = "https://hoshimori.jp/problems/";
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ProblemType {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A problem's code is lower-case words with hyphens: " + code);
        }
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("A problem's status is 400 to 599: " + status);
        }
    }

    /** The {@code type} member of the problem document: an identifier, and the address of its documentation. */
    public URI uri() {
        return URI.create(BASE + code);
    }
}
