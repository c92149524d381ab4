package jp.hoshimori.diagnosis.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.hoshimori.problem.Languages;

/** Days as documents write them, in the time of Japan. */
final class DocumentDates {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DocumentDates() {}

    /** The day on which something happened. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, JAPAN);
    }

    /** The day in words. */
    static String inWords(Instant moment, Locale locale) {
        return (Languages.isEnglish(locale) ? ENGLISH : JAPANESE).format(day(moment));
    }
}
