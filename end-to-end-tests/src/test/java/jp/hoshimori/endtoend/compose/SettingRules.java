package jp.hoshimori.endtoend.compose;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Rules about the environment variables of the programs. */
public final class SettingRules {

    private static final Set<String> PATIENCE_OF_SERVICES = Set.of("QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT");

    /**
     * What only one of the two ways to start the system sets, by program, with the reason beside it.
     *
     * <p>The local run waits longer for what takes long on a few cores; the images are for a machine of their own.
     */
    private static final Map<String, Set<String>> ONLY_IN_LOCAL_RUN = Map.of(
            "diagnosis-service", PATIENCE_OF_SERVICES,
            "declaration-service", PATIENCE_OF_SERVICES,
            "otasuketai-catalog-service", PATIENCE_OF_SERVICES,
            "notification-service", PATIENCE_OF_SERVICES,
            "gateway", Set.of("HOSHIMORI_GATEWAY_FORWARDING_DEADLINE"));

    private static final Map<String, Set<String>> ONLY_IN_COMPOSE = Map.of();

    private SettingRules() {}

    /** @param localRun the variables that the local run sets, by program */
    public static List<String> programsAreToldWhatTheLocalRunTellsThem(
            ComposeFile file, Map<String, Set<String>> localRun) {
        return localRun.entrySet().stream()
                .flatMap(program -> difference(file, program.getKey(), program.getValue()))
                .toList();
    }

    private static Stream<String> difference(ComposeFile file, String program, Set<String> localRun) {
        Set<String> expected = new HashSet<>(localRun);
        expected.removeAll(ONLY_IN_LOCAL_RUN.getOrDefault(program, Set.of()));
        expected.addAll(ONLY_IN_COMPOSE.getOrDefault(program, Set.of()));
        return Difference.of(program, file.parts().get(program).environment().keySet(), expected).stream();
    }

    public static List<String> everyVariableSetsAProperty(ComposeFile file, Repository repository) {
        return file.parts().values().stream()
                .filter(ComposePart::isBuilt)
                .flatMap(part -> unknown(part, new PackagedProgram(repository.packaged(part.module())).variables()))
                .toList();
    }

    private static Stream<String> unknown(ComposePart part, Set<String> known) {
        return part.environment().keySet().stream()
                .filter(variable -> !known.contains(variable))
                .map(variable -> part.name() + " takes no notice of " + variable);
    }

    /** Databases that are connected to are created by the script, with passwords that the server is given. */
    public static List<String> everyDatabaseIsCreated(ComposeFile file, Repository repository) {
        String script = repository.read("deploy/docker/postgresql/10-databases.sh");
        Set<String> given = file.parts().get("postgresql").environment().keySet();
        return file.parts().values().stream()
                .flatMap(part -> DatabaseUse.of(part).stream())
                .filter(use -> !use.isPreparedBy(script, given))
                .map(use -> use + " is not created by the script, or without that password")
                .toList();
    }
}
