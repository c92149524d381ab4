package jp.hoshimori.endtoend.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The properties of Quarkus extensions that can be set at start, as each extension's jar lists them. */
final class ExtensionProperties {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtensionProperties() {}

    static Set<String> variables(List<Path> jars) {
        return jars.stream()
                .flatMap(ExtensionProperties::model)
                .flatMap(model -> model.findParents("path").stream())
                .filter(property -> property.path("phase").asText().equals("RUN_TIME"))
                .map(property ->
                        property.path("path").path("environmentVariable").asText())
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> model(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry model = file.getEntry(MODEL);
            return model == null ? Stream.empty() : Stream.of(JSON.readTree(file.getInputStream(model)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
