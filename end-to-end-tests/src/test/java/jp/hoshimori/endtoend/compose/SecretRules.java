package jp.hoshimori.endtoend.compose;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that keep secrets out of files and images. */
public final class SecretRules {

    private static final Pattern SECRET_NAME = Pattern.compile(".*(PASSWORD|SECRET|CONTACT_KEY|TOKEN)");
    private static final Pattern FROM_OUTSIDE = Pattern.compile("\\$\\{(HOSHIMORI_\\w+)(:\\?[^}]+\\.)?}");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{(\\w+):\\?Set \\1 to [^}]+\\.}");

    private SecretRules() {}

    public static List<String> everySecretComesFromOutside(ComposeFile file) {
        return file.parts().values().stream()
                .flatMap(part -> part.environment().entrySet().stream()
                        .filter(setting -> isSecret(setting) && !comesFromOutside(setting.getValue(), file))
                        .map(setting -> part.name() + " has its " + setting.getKey() + " from the file"))
                .toList();
    }

    private static boolean isSecret(Map.Entry<String, String> setting) {
        return SECRET_NAME.matcher(setting.getKey()).matches();
    }

    private static boolean comesFromOutside(String value, ComposeFile file) {
        var variable = FROM_OUTSIDE.matcher(value);
        return variable.matches() && required(file).contains(variable.group(1));
    }

    /** The page on running with Docker tells how to make every variable that must be set. */
    public static List<String> everyRequiredVariableIsExplained(ComposeFile file, String explanation) {
        return required(file).stream()
                .filter(variable -> !explanation.contains(variable))
                .map(variable -> variable + " is required and not explained")
                .toList();
    }

    private static Set<String> required(ComposeFile file) {
        return REQUIRED.matcher(file.text())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    public static List<String> imagesContainNoSecret(Dockerfile dockerfile) {
        return Stream.of("ENV", "ARG")
                .flatMap(dockerfile::arguments)
                .filter(argument ->
                        SECRET_NAME.matcher(argument.replaceFirst("[= ].*", "")).matches())
                .map(argument -> "The image is built with " + argument)
                .toList();
    }
}
