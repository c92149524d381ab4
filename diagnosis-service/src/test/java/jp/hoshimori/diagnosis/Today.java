package jp.hoshimori.diagnosis;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The day on which a test runs from its beginning to its end, as the service reckons days. */
public final class Today {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final LocalTime LATE = LocalTime.of(23, 59);

    private Today() {}

    /** Today in Japan; in the last minute before midnight it is tomorrow that is waited for. */
    public static LocalDate inJapan() {
        await().atMost(Duration.ofMinutes(2)).until(() -> LocalTime.now(JAPAN).isBefore(LATE));
        return LocalDate.now(JAPAN);
    }
}
