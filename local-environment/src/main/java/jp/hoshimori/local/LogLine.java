package jp.hoshimori.local;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** A line of a log as a person wants to read it: of a structured one, the messages without the stack traces. */
final class LogLine {

    private static final JsonMapper JSON = new JsonMapper();

    private LogLine() {}

    static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            return describe(JSON.readTree(line));
        } catch (JacksonException notStructured) {
            return line;
        }
    }

    private static String describe(JsonNode entry) {
        List<String> said = new ArrayList<>(List.of(
                entry.path("timestamp").asText(),
                entry.path("level").asText(),
                entry.path("message").asText()));
        JsonNode cause = entry.path("exception");
        while (!cause.isMissingNode()) {
            said.add("\n  because of " + cause.path("exceptionType").asText() + ": "
                    + cause.path("message").asText());
            cause = cause.path("causedBy").path("exception");
        }
        return String.join(" ", said).replace(" \n", "\n");
    }
}
