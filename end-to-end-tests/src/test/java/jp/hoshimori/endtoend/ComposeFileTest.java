package jp.hoshimori.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.hoshimori.endtoend.compose.ComposeFile;
import jp.hoshimori.endtoend.compose.ComposeRule;
import jp.hoshimori.endtoend.compose.Dockerfile;
import jp.hoshimori.endtoend.compose.ImageRules;
import jp.hoshimori.endtoend.compose.LocalRun;
import jp.hoshimori.endtoend.compose.PartRules;
import jp.hoshimori.endtoend.compose.Repository;
import jp.hoshimori.endtoend.compose.SecretRules;
import jp.hoshimori.endtoend.compose.SettingRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The compose file describes the system that the local run starts. No engine is needed to see that: the files are
 * parsed, and each rule is also shown a file with a fault planted in it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeFileTest {

    private final Repository repository = Repository.ofWorkingDirectory();
    private final String compose = repository.read("docker-compose.yml");
    private final String dockerfile = repository.read("deploy/docker/Dockerfile");
    private Map<String, Set<String>> localRun;

    /** A rule, and the fault that shows that it can be broken: a text of the file and what is put in its place. */
    private record Guard(String rule, ComposeRule check, String text, String fault) {

        String plantIn(String file) {
            return file.replace(text, fault);
        }

        @Override
        public String toString() {
            return rule;
        }
    }

    @BeforeAll
    void readTheLocalRun(@TempDir Path base) {
        localRun = LocalRun.variables(repository.root(), base);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFilesKeepTheRule(Guard guard) {
        ComposeFile file = ComposeFile.parse(compose);
        Dockerfile image = Dockerfile.parse(dockerfile);

        List<String> violations = guard.check().violations(file, image);

        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsAPlantedFault(Guard guard) {
        assertThat(compose + dockerfile).contains(guard.text());
        ComposeFile file = ComposeFile.parse(guard.plantIn(compose));
        Dockerfile image = Dockerfile.parse(guard.plantIn(dockerfile));

        List<String> violations = guard.check().violations(file, image);

        assertThat(violations).isNotEmpty();
    }

    Stream<Guard> rules() {
        return Stream.of(rulesOfParts(), rulesOfSettings(), rulesOfSecrets(), rulesOfImages())
                .flatMap(rules -> rules);
    }

    private Stream<Guard> rulesOfParts() {
        return Stream.of(
                new Guard(
                        "every part of the system is there",
                        (file, image) -> PartRules.everyPartOfTheSystemIsThere(file),
                        "\n  mail:\n",
                        "\n  post:\n"),
                new Guard(
                        "every part tells whether it is healthy",
                        PartRules::everyPartTellsWhetherItIsHealthy,
                        "test: [CMD, /mailpit, readyz]",
                        "start_period: 1s"),
                new Guard(
                        "parts wait for healthy parts",
                        (file, image) -> PartRules.partsWaitForHealthyParts(file),
                        "mail: { condition: service_healthy }",
                        "mail: { condition: service_started }"),
                new Guard(
                        "parts wait for parts that exist",
                        (file, image) -> PartRules.partsWaitForHealthyParts(file),
                        "mail: { condition: service_healthy }",
                        "post: { condition: service_healthy }"),
                new Guard(
                        "addresses name awaited parts",
                        (file, image) -> PartRules.addressesNameAwaitedParts(file),
                        "kafka:9092",
                        "localhost:9092"),
                new Guard(
                        "ports are open to this machine only",
                        (file, image) -> PartRules.portsAreOpenToThisMachineOnly(file),
                        "- 127.0.0.1:${HOSHIMORI_PORT_GATEWAY:-8080}:8080",
                        "- 8080:8080"));
    }

    private Stream<Guard> rulesOfSettings() {
        return Stream.of(
                new Guard(
                        "programs are told what the local run tells them",
                        (file, image) -> SettingRules.programsAreToldWhatTheLocalRunTellsThem(file, localRun),
                        "      QUARKUS_MAILER_PORT: 1025\n",
                        ""),
                new Guard(
                        "programs are told nothing else",
                        (file, image) -> SettingRules.programsAreToldWhatTheLocalRunTellsThem(file, localRun),
                        "      KC_CACHE: local\n",
                        "      KC_CACHE: local\n      KC_LOG: console\n"),
                new Guard(
                        "every variable sets a property",
                        (file, image) -> SettingRules.everyVariableSetsAProperty(file, repository),
                        "HOSHIMORI_UPSTREAM_CATALOG",
                        "HOSHIMORI_UPSTREAM_CATALOGUE"),
                new Guard(
                        "no variable sets what was decided when the program was packaged",
                        (file, image) -> SettingRules.everyVariableSetsAProperty(file, repository),
                        "HOSHIMORI_UPSTREAM_CATALOG",
                        "QUARKUS_HTTP_ROOT_PATH"),
                new Guard(
                        "every database is created",
                        (file, image) -> SettingRules.everyDatabaseIsCreated(file, repository),
                        "postgresql:5432/declaration",
                        "postgresql:5432/declarations"));
    }

    private Stream<Guard> rulesOfSecrets() {
        return Stream.of(
                new Guard(
                        "every secret comes from outside",
                        (file, image) -> SecretRules.everySecretComesFromOutside(file),
                        "${HOSHIMORI_DATABASE_CATALOG_PASSWORD}",
                        "catalog"),
                new Guard(
                        "no secret has a default",
                        (file, image) -> SecretRules.everySecretComesFromOutside(file),
                        "${HOSHIMORI_CURSOR_SECRET:?Set",
                        "${HOSHIMORI_CURSOR_SECRET:-Set"),
                new Guard(
                        "every required variable is explained",
                        (file, image) -> SecretRules.everyRequiredVariableIsExplained(
                                file, repository.read("docs/operations/docker.md")),
                        "${HOSHIMORI_CONTACT_KEY:?Set HOSHIMORI_CONTACT_KEY",
                        "${HOSHIMORI_ADDRESS_KEY:?Set HOSHIMORI_ADDRESS_KEY"),
                new Guard(
                        "images contain no secret",
                        (file, image) -> SecretRules.imagesContainNoSecret(image),
                        "ENV LANG=C.UTF-8",
                        "ENV HOSHIMORI_CURSOR_SECRET=hoshimori"));
    }

    private Stream<Guard> rulesOfImages() {
        return Stream.of(
                new Guard(
                        "every image has a version",
                        ImageRules::everyImageHasAVersion,
                        "apache/kafka:4.1.1",
                        "apache/kafka:latest"),
                new Guard(
                        "the image ours stand on has a version",
                        ImageRules::everyImageHasAVersion,
                        "eclipse-temurin:25-jre",
                        "eclipse-temurin"),
                new Guard(
                        "everything copied into an image exists",
                        (file, image) -> ImageRules.everythingCopiedIntoAnImageExists(file, image, repository),
                        "MODULE: gateway",
                        "MODULE: gate"),
                new Guard(
                        "our images run without rights",
                        (file, image) -> ImageRules.ourImagesRunWithoutRights(image),
                        "USER 10001:10001",
                        "USER root"),
                new Guard(
                        "our images tell whether they are healthy",
                        PartRules::everyPartTellsWhetherItIsHealthy,
                        "HEALTHCHECK",
                        "LABEL"));
    }
}
