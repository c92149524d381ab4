package jp.hoshimori.declaration.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.hoshimori.problem.Languages;

/** Days as policies write them, in the time of Japan. */
final class PolicyDays {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private PolicyDays() {}

    /** The day on which something happens. */
    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, JAPAN);
    }

    /** The day in words. */
    static String inWords(LocalDate day, Locale locale) {
        return (Languages.isEnglish(locale) ? ENGLISH : JAPANESE).format(day);
    }
}
