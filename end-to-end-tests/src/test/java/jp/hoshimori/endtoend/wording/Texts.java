package jp.hoshimori.endtoend.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The texts of this repository that people read: everything but tests, and what the build makes. */
public final class Texts {

    private static final Set<String> ELSEWHERE = Set.of(".git", ".local", ".idea", "target", "node_modules", "test");

    private static final Set<String> ENDINGS = Set.of(
            "java",
            "yaml",
            "yml",
            "properties",
            "md",
            "html",
            "txt",
            "sql",
            "json",
            "ndjson",
            "svg",
            "xml",
            "csv",
            "mjml",
            "css",
            "sh",
            "run");

    private Texts() {}

    /** The files, with paths relative to the root. */
    public static List<Path> below(Path root) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean elsewhere = !directory.equals(root)
                            && ELSEWHERE.contains(directory.getFileName().toString());
                    return elsewhere ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && ENDINGS.contains(ending(file))) {
                        files.add(root.relativize(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    /** What the file says, with sentences put together that only its form takes apart. */
    public static String read(Path file) {
        try {
            return joined(Files.readString(file, StandardCharsets.UTF_8), ending(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String joined(String content, String ending) {
        return switch (ending) {
            case "java" -> content.replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("\\n\\s*(?:\\*|//)[ \\t]+(?=\\S)", " ");
            case "sql", "yaml", "yml", "properties", "sh", "run" ->
                content.replaceAll("\\n[ \\t]*(?:#|--)[ \\t]+(?=\\S)", " ");
            // A line that goes on with text belongs to the one before.
            case "md" -> content.replaceAll("\\n *(?=[^\\s#|>*\\-0-9`])", " ");
            default -> content;
        };
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
