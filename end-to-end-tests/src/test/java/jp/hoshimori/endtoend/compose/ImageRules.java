package jp.hoshimori.endtoend.compose;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about the images: which they are, and how our own are built. */
public final class ImageRules {

    /** A repository and a tag that begins with a number. */
    private static final Pattern PINNED = Pattern.compile("[a-z0-9./-]+:v?[0-9][A-Za-z0-9._-]*");

    private static final Pattern NAMELESS_USER = Pattern.compile("[1-9][0-9]+(:[1-9][0-9]+)?");

    private ImageRules() {}

    public static List<String> everyImageHasAVersion(ComposeFile file, Dockerfile dockerfile) {
        return Stream.concat(file.parts().values().stream().map(ComposePart::image), dockerfile.arguments("FROM"))
                .filter(image -> !PINNED.matcher(image).matches())
                .map(image -> image + " is no fixed version")
                .toList();
    }

    public static List<String> ourImagesRunWithoutRights(Dockerfile dockerfile) {
        List<String> users = dockerfile.arguments("USER").toList();
        boolean harmless = !users.isEmpty()
                && NAMELESS_USER.matcher(users.get(users.size() - 1)).matches();
        return harmless ? List.of() : List.of("The image runs as root");
    }

    public static List<String> everythingCopiedIntoAnImageExists(
            ComposeFile file, Dockerfile dockerfile, Repository repository) {
        return file.parts().values().stream()
                .filter(ComposePart::isBuilt)
                .flatMap(part -> dockerfile
                        .arguments("COPY")
                        .map(copy -> copy.replaceAll("--\\S+\\s+", "").split("\\s+", 2)[0])
                        .map(source -> source.replace("${MODULE}", part.module())))
                .distinct()
                .filter(source -> Files.notExists(repository.root().resolve(source)))
                .map(source -> source + " is copied into an image and does not exist")
                .toList();
    }
}
