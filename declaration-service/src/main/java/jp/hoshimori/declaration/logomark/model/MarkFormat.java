package jp.hoshimori.declaration.logomark.model;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which a mark may be stored. */
public enum MarkFormat {
    /** Pixels. */
    PNG("image/png", ".png"),
    /** A drawing. */
    SVG("image/svg+xml", ".svg");

    private final String mediaType;
    private final String ending;

    MarkFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The media type it is sent as. */
    public String mediaType() {
        return mediaType;
    }

    /** How its files' names end. */
    public String ending() {
        return ending;
    }

    /** The form of a media type without parameters; empty when no mark has it. */
    public static Optional<MarkFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }
}
