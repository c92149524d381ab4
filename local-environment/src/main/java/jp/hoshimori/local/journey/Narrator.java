package jp.hoshimori.local.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import jp.hoshimori.client.invoker.ApiException;

/** Tells what happens at each step. */
final class Narrator {

    private static final JsonMapper JSON = new JsonMapper();

    private final PrintStream out;
    private int step;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void step(String japanese, String english) {
        step++;
        out.printf("%n%d. %s  %s%n", step, japanese, english);
    }

    /** Tells a line, with its arguments put in as {@link String#formatted} does it. */
    void tell(String line, Object... arguments) {
        out.println("   " + String.format(line, arguments));
    }

    void refused(ApiException refusal) {
        out.printf("%n   Refused with status %d:%n%s%n", refusal.getCode(), indented(refusal.getResponseBody()));
        failed("Step " + step + " was refused.");
    }

    void failed(String why) {
        out.printf("%nThe journey ended early: %s%n", why);
    }

    void done(double seconds) {
        out.printf("%nThe journey went well, %d steps in %.1f s.%n", step, seconds);
    }

    private static String indented(String document) {
        try {
            return JSON.readTree(document == null ? "null" : document).toPrettyString();
        } catch (JsonProcessingException notJson) {
            return document;
        }
    }
}
