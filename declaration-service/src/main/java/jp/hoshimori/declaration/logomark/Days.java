package jp.hoshimori.declaration.logomark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.hoshimori.problem.Languages;

/** Days in the time of Japan. */
final class Days {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** The day of a moment. */
    static LocalDate inJapan(Instant moment) {
        return LocalDate.ofInstant(moment, JAPAN);
    }

    /** The day of a moment in words. */
    static String inWords(Instant moment, Locale locale) {
        return (Languages.isEnglish(locale) ? ENGLISH : JAPANESE).format(inJapan(moment));
    }
}
