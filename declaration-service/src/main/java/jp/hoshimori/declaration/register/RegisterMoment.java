package jp.hoshimori.declaration.register;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** A past moment of the register, as it is asked for: the end of a day in Japan, or a time. */
final class RegisterMoment {

    /** Days begin and end in Japan. */
    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final Instant BEGINNING = Instant.EPOCH;
    private static final int LENGTH_OF_A_DAY = "2026-04-01".length();

    private static final FieldError MALFORMED = new FieldError(
            "?asOf",
            "MALFORMED_TIME",
            LocalizedText.of(
                    "asOf は 2026-04-01 または 2026-04-01T00:00:00Z のように書いてください。",
                    "Write asOf like 2026-04-01 or 2026-04-01T00:00:00Z."));

    private static final FieldError FUTURE = new FieldError(
            "?asOf",
            "IN_THE_FUTURE",
            LocalizedText.of("asOf には過去の日付または時刻を指定してください。", "Give a day or time that is past as asOf."));

    private RegisterMoment() {}

    /**
     * The moment; today means now.
     *
     * @param written a day, or an RFC 3339 time
     * @throws ProblemException 400 for what cannot be read, and for the future
     */
    static Instant parse(String written, Instant now) {
        try {
            return written.length() == LENGTH_OF_A_DAY
                    ? endOf(LocalDate.parse(written), now)
                    : past(OffsetDateTime.parse(written).toInstant(), now);
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid(MALFORMED);
        }
    }

    private static Instant endOf(LocalDate day, Instant now) {
        if (day.equals(LocalDate.ofInstant(now, JAPAN))) {
            return now;
        }
        Instant end = day.plusDays(1).atStartOfDay(JAPAN).toInstant().minus(1, ChronoUnit.MICROS);
        return past(end, now);
    }

    private static Instant past(Instant time, Instant now) {
        if (time.isAfter(now)) {
            throw ProblemException.invalid(FUTURE);
        }
        return time.isBefore(BEGINNING) ? BEGINNING : time.truncatedTo(ChronoUnit.MICROS);
    }
}
