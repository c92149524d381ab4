package jp.hoshimori.declaration.logomark.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hoshimori.declaration.declaration.model.Star;

/**
 * One of the marks (ロゴマーク) of the scheme.
 *
 * @param star what it stands for
 * @param size how large it is drawn
 * @param color in which colours
 */
public record MarkKind(Star star, MarkSize size, MarkColor color) {

    private static final List<MarkKind> ALL = Arrays.stream(Star.values())
            .flatMap(star -> Arrays.stream(MarkSize.values()).flatMap(size -> ofSize(star, size)))
            .toList();

    public MarkKind {
        Objects.requireNonNull(star, "star");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(color, "color");
    }

    private static Stream<MarkKind> ofSize(Star star, MarkSize size) {
        return Arrays.stream(MarkColor.values()).map(color -> new MarkKind(star, size, color));
    }

    /** Every mark of the scheme, always in the same order. */
    public static List<MarkKind> all() {
        return ALL;
    }

    /** The marks that a declaration of this star gives. */
    public static List<MarkKind> of(Star star) {
        return ALL.stream().filter(kind -> kind.star == star).toList();
    }

    /**
     * The mark that an address names, such as {@code one-star/small/bw}; empty when there is none.
     *
     * @param star in lower case with a hyphen, as are the others
     */
    public static Optional<MarkKind> named(String star, String size, String color) {
        return Arrays.stream(Star.values())
                .filter(value -> slug(value).equals(star))
                .findFirst()
                .flatMap(value -> of(value, size, color));
    }

    /** The mark of a star in the size and colour that an address names; empty when there is none. */
    public static Optional<MarkKind> of(Star star, String size, String color) {
        return of(star).stream()
                .filter(kind -> slug(kind.size).equals(size) && slug(kind.color).equals(color))
                .findFirst();
    }

    /** The mark whose file has this name in the scheme's own distribution; empty when there is none. */
    public static Optional<MarkKind> ofFileName(String name) {
        return ALL.stream()
                .filter(kind -> kind.fileName(MarkFormat.PNG).equals(name))
                .findFirst();
    }

    /** The file's name as the scheme gives it, such as {@code security_action_hitotsuboshi-small_color.png}. */
    public String fileName(MarkFormat format) {
        return "security_action_%s-%s_%s%s".formatted(starName(), slug(size), slug(color), format.ending());
    }

    /** What tells this mark from the others in an address. */
    public String path() {
        return slug(star) + "/" + slug(size) + "/" + slug(color);
    }

    private String starName() {
        return switch (star) {
            case ONE_STAR -> "hitotsuboshi";
            case TWO_STARS -> "futatsuboshi";
        };
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
