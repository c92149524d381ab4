package jp.hoshimori.endtoend.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of this repository.
 *
 * @param root its topmost directory
 */
public record Repository(Path root) {

    /** The repository whose module is the working directory, as it is in a Maven build. */
    public static Repository ofWorkingDirectory() {
        return new Repository(Path.of("").toAbsolutePath().getParent());
    }

    public String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The directory of the program that a module is packaged as. */
    Path packaged(String module) {
        return root.resolve(module).resolve("target/quarkus-app");
    }
}
