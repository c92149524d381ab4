package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesTest {

    @TempDir
    Path base;

    private List<ProcessDefinition> definitions;

    @BeforeEach
    void define() {
        Settings settings = Settings.isolated(base, base);
        Secrets secrets = Secrets.in(base);
        definitions = new Services(settings, new Databases(settings, secrets), secrets).definitions();
    }

    @Test
    void everyPartListensOnTheLoopbackAddressOnly() {
        assertThat(definitions)
                .allSatisfy(definition ->
                        assertThat(definition.environment()).containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1"));
        assertThat(definition("gateway").environment()).containsEntry("HOSHIMORI_GATEWAY_HOST", "127.0.0.1");
    }

    @Test
    void everyServiceHasADatabaseAndAPasswordOfItsOwn() {
        List<ProcessDefinition> services = definitions.stream()
                .filter(definition -> !definition.name().equals("gateway"))
                .toList();

        assertThat(services)
                .extracting(definition -> definition.environment().get("QUARKUS_DATASOURCE_JDBC_URL"))
                .hasSize(4)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(services)
                .extracting(definition -> definition.environment().get("QUARKUS_DATASOURCE_PASSWORD"))
                .doesNotHaveDuplicates();
    }

    @Test
    void noPasswordIsOnACommandLine() {
        assertThat(definitions)
                .allSatisfy(definition -> assertThat(String.join(" ", definition.command()))
                        .doesNotContain(definition
                                .environment()
                                .getOrDefault("QUARKUS_DATASOURCE_PASSWORD", "nothing to hide")));
    }

    @Test
    void theGatewayHasNoDatabase() {
        assertThat(definition("gateway").environment())
                .doesNotContainKey("QUARKUS_DATASOURCE_JDBC_URL")
                .containsKeys("HOSHIMORI_UPSTREAM_DIAGNOSIS", "HOSHIMORI_UPSTREAM_NOTIFICATION");
    }

    private ProcessDefinition definition(String name) {
        return definitions.stream()
                .filter(definition -> definition.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
