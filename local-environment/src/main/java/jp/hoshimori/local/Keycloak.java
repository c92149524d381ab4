package jp.hoshimori.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hoshimori.parts.PartFailedException;

/** The Keycloak server: how it is prepared, started and made ready for callers. */
final class Keycloak {

    static final String NAME = "keycloak";

    private static final Duration BUILD_PATIENCE = Duration.ofMinutes(15);

    private final Settings settings;
    private final KeycloakDistribution distribution;
    private final KeycloakEnvironment environment;
    private final Accounts accounts;

    Keycloak(Settings settings, KeycloakDistribution distribution, KeycloakEnvironment environment, Accounts accounts) {
        this.settings = settings;
        this.distribution = distribution;
        this.environment = environment;
        this.accounts = accounts;
    }

    ProcessDefinition definition() {
        return new ProcessDefinition(
                NAME,
                Set.of(PostgreSqlPart.NAME),
                command(List.of("start", "--optimized", "--import-realm")),
                environment.ofServer(),
                settings.log(NAME),
                () -> Http.probe(settings.ports().url(PortName.KEYCLOAK) + "/health/ready"),
                this::prepare,
                accounts::provide);
    }

    private void prepare() {
        distribution.unpack();
        try {
            offerRealm();
            buildOnce();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + distribution.home(), e);
        }
    }

    /** Keycloak imports the realm when it does not have it yet. */
    private void offerRealm() throws IOException {
        Path realm = settings.repository().resolve("deploy/keycloak/hoshimori-realm.json");
        Path offered = distribution.home().resolve("data/import/hoshimori-realm.json");
        Files.createDirectories(offered.getParent());
        Files.copy(realm, offered, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Some settings are built into the server once, which then starts in a third of the time. */
    private void buildOnce() throws IOException {
        Path marker = distribution.home().resolve("built");
        if (Files.exists(marker)) {
            return;
        }
        ChildProcess build =
                ChildProcess.start(command(List.of("build")), environment.ofBuild(), settings.log("keycloak-build"));
        if (!build.awaitEnd(BUILD_PATIENCE) || build.exitCode() != 0) {
            throw new PartFailedException("Keycloak could not be built; its log ends with:\n"
                    + LogTail.of(settings.log("keycloak-build")) + "\nDelete " + distribution.home()
                    + " and start again.");
        }
        Files.createFile(marker);
    }

    /** What the server's own start script runs; without the script, the process that was started is the server. */
    private List<String> command(List<String> act) {
        Path home = distribution.home();
        List<String> arguments = new ArrayList<>(List.of(
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        arguments.addAll(act);
        return Java.command("384m", arguments);
    }

    /** The realm's issuer, as it stands in every token. */
    static String issuer(Ports ports) {
        return ports.url(PortName.KEYCLOAK) + "/realms/hoshimori";
    }

    /** Where the keys lie that the realm signs tokens with. */
    static Map<String, String> verification(Ports ports) {
        return Map.of(
                "MP_JWT_VERIFY_ISSUER",
                issuer(ports),
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                issuer(ports) + "/protocol/openid-connect/certs");
    }
}
