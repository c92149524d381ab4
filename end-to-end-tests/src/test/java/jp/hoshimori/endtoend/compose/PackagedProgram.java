package jp.hoshimori.endtoend.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A packaged Quarkus program, asked which environment variables it takes notice of when it starts. */
final class PackagedProgram {

    private final Path directory;

    PackagedProgram(Path directory) {
        this.directory = directory;
    }

    /** Every variable that sets a property of its extensions or of its own, by the names of MicroProfile Config. */
    Set<String> variables() {
        List<Path> jars = jars();
        Set<String> variables = new HashSet<>(ExtensionProperties.variables(jars));
        OwnProperties.names(jars).forEach(property -> variables.add(variable(property)));
        return variables;
    }

    /** What MicroProfile Config looks for in the environment when it is asked for the property. */
    static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private List<Path> jars() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Package the programs first: mvn -Dquick package", e);
        }
    }
}
