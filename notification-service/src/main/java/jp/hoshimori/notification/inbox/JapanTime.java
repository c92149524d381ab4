package jp.hoshimori.notification.inbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.hoshimori.problem.LocalizedText;

/** Days and times in words, as they are in Japan wherever the service runs. */
final class JapanTime {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter JAPANESE_DATE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter JAPANESE_MINUTE =
            DateTimeFormatter.ofPattern("uuuu年M月d日 H時mm分", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH_MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'Japan time'", Locale.ENGLISH);

    private JapanTime() {}

    /** The day. */
    static LocalizedText date(Instant instant) {
        return written(instant, JAPANESE_DATE, ENGLISH_DATE);
    }

    /** The day and the minute, for what is too late later on the same day. */
    static LocalizedText minute(Instant instant) {
        return written(instant, JAPANESE_MINUTE, ENGLISH_MINUTE);
    }

    private static LocalizedText written(Instant instant, DateTimeFormatter japanese, DateTimeFormatter english) {
        return LocalizedText.of(japanese.format(instant.atZone(JAPAN)), english.format(instant.atZone(JAPAN)));
    }
}
