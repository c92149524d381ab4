package jp.hoshimori.declaration.register.dump;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import jp.hoshimori.document.CsvWriter;

/** A form in which the whole register is given away. */
enum DumpFormat {
    /** For spreadsheets: a heading, then one row an entry. */
    CSV(CsvWriter.MEDIA_TYPE),
    /** For programs: one JSON object an entry and line. */
    NDJSON("application/x-ndjson");

    private final String mediaType;

    DumpFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** How files of this format end. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format whose files end so; empty when there is none. */
    static Optional<DumpFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }
}
