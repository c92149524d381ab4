package jp.hoshimori.endtoend.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Rules about which parts there are, how they wait for each other and what of them can be reached. */
public final class PartRules {

    private static final Set<String> PARTS = Set.of(
            "postgresql",
            "kafka",
            "mail",
            "keycloak",
            "diagnosis-service",
            "declaration-service",
            "otasuketai-catalog-service",
            "notification-service",
            "gateway");

    private PartRules() {}

    public static List<String> everyPartOfTheSystemIsThere(ComposeFile file) {
        return Difference.of("the compose file", file.parts().keySet(), PARTS);
    }

    public static List<String> everyPartTellsWhetherItIsHealthy(ComposeFile file, Dockerfile image) {
        boolean inOurImages = image.has("HEALTHCHECK");
        return file.parts().values().stream()
                .filter(part -> part.healthTest().isEmpty() && !(part.isBuilt() && inOurImages))
                .map(part -> part.name() + " has no health check")
                .toList();
    }

    public static List<String> partsWaitForHealthyParts(ComposeFile file) {
        return file.parts().values().stream()
                .flatMap(part -> part.awaited().entrySet().stream()
                        .filter(awaited -> !isHealthyPart(awaited, file))
                        .map(awaited -> part.name() + " waits for " + awaited.getKey() + ": " + awaited.getValue()))
                .toList();
    }

    private static boolean isHealthyPart(Map.Entry<String, String> awaited, ComposeFile file) {
        return awaited.getValue().equals("service_healthy") && file.parts().containsKey(awaited.getKey());
    }

    public static List<String> portsAreOpenToThisMachineOnly(ComposeFile file) {
        return file.parts().values().stream()
                .flatMap(part -> part.ports().stream()
                        .filter(port -> !port.startsWith("127.0.0.1:"))
                        .map(port -> part.name() + " opens " + port + " to other machines"))
                .toList();
    }

    public static List<String> addressesNameAwaitedParts(ComposeFile file) {
        List<String> violations = new ArrayList<>();
        for (ComposePart part : file.parts().values()) {
            Set<String> known = new TreeSet<>(part.awaited().keySet());
            named(part)
                    .filter(host -> !known.contains(host))
                    .forEach(host ->
                            violations.add(part.name() + " is told to call " + host + ", for which it does not wait"));
        }
        return violations;
    }

    /** The hosts of addresses that a part calls when it starts; the realm's keys are fetched when first needed. */
    private static Stream<String> named(ComposePart part) {
        return part.environment().entrySet().stream()
                .filter(setting -> setting.getKey()
                        .matches(".*JDBC_URL|KC_DB_URL|.*BOOTSTRAP_SERVERS|.*MAILER_HOST" + "|HOSHIMORI_UPSTREAM_.*"))
                .map(setting -> setting.getValue().replaceFirst("^.*//", "").replaceFirst("[:/].*$", ""));
    }
}
