package jp.hoshimori.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The day that it is in Japan, by which the services judge. */
public final class Today {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Longer than a test takes. */
    private static final Duration LEFT = Duration.ofMinutes(2);

    private Today() {}

    /** Today; of a day that is about to end the end is waited for, so that it is the same day when the test is over. */
    public static LocalDate inJapan() {
        await().atMost(LEFT.multipliedBy(2)).until(Today::lasts);
        return LocalDate.now(JAPAN);
    }

    private static boolean lasts() {
        ZonedDateTime now = ZonedDateTime.now(JAPAN);
        return now.toLocalDate().equals(now.plus(LEFT).toLocalDate());
    }
}
