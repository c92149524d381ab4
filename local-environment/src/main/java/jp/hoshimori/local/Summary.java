package jp.hoshimori.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** What a person wants to know about the system that has just come up: addresses, memory, first calls. */
final class Summary {

    private final LocalEnvironment environment;

    private Summary(LocalEnvironment environment) {
        this.environment = environment;
    }

    static Summary of(LocalEnvironment environment) {
        return new Summary(environment);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(memory());
        lines.add("");
        lines.addAll(addresses());
        lines.add("");
        lines.addAll(calls());
        lines.add("");
        lines.add("Ctrl-C ends everything; the data stays in "
                + environment.settings().base() + ".");
        return lines;
    }

    private List<String> addresses() {
        User demo = environment.demoUser();
        return List.of(
                "Gateway    " + environment.gateway() + "   (API document: " + environment.gateway() + "/openapi.yaml)",
                "Keycloak   " + environment.url(PortName.KEYCLOAK) + "   (administrator: "
                        + KeycloakEnvironment.ADMINISTRATOR + ", password in "
                        + environment.settings().base().resolve("secrets.properties") + ")",
                "Mail       " + environment.settings().mail() + "   (every mail the system sends, as a file)",
                "Logs       " + environment.settings().log("*"),
                "Demo user  " + demo.username() + " / " + demo.password() + ", organization " + demo.organizationId());
    }

    private List<String> calls() {
        User demo = environment.demoUser();
        String tokenUrl = new Tokens(environment.settings().ports()).url("hoshimori");
        return List.of(
                "A first call, and one as the demo user:",
                "",
                "curl " + environment.gateway() + "/v1/questionnaires",
                "",
                "TOKEN=$(curl -s " + tokenUrl + " -d grant_type=password -d client_id=" + Accounts.LOCAL_CLIENT
                        + " -d username=" + demo.username() + " -d password=" + demo.password()
                        + " | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')",
                "curl -H \"Authorization: Bearer $TOKEN\" " + environment.gateway() + "/v1/organizations/"
                        + demo.organizationId() + "/diagnoses");
    }

    private List<String> memory() {
        List<String> lines = new ArrayList<>();
        long total = 0;
        for (Part part : environment.parts()) {
            if (part.processId().isPresent()) {
                OptionalLong resident = Memory.resident(part.processId().getAsLong());
                total += append(lines, part.name(), resident);
            }
        }
        total += append(lines, "launcher", Memory.own());
        if (total > 0) {
            lines.add(line("resident memory in all", total));
        }
        return lines;
    }

    private static long append(List<String> lines, String name, OptionalLong resident) {
        resident.ifPresent(bytes -> lines.add(line(name, bytes)));
        return resident.orElse(0);
    }

    private static String line(String name, long bytes) {
        return String.format(Locale.ROOT, "  %-28s %5d MiB", name, bytes >> 20);
    }
}
