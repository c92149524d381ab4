package jp.hoshimori.declaration.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import org.hibernate.Session;

/** How many reports are taken in a minute: each can be made without a token, and somebody has to read it. */
@ApplicationScoped
class ReportLimit {

    /** Where all are counted, whatever address they came from. */
    private static final int IN_ALL = -1;

    private static final int MINUTE = 60;

    /**
     * In one order always, so that two who count at once wait for each other and never both. The rows stay locked until
     * the transaction ends, and what is refused is not counted.
     */
    private static final String COUNT = """
            INSERT INTO misuse_report_count AS counted (minute, bucket, reported) VALUES (?, -1, 1), (?, ?, 1)
            ON CONFLICT (minute, bucket) DO UPDATE SET reported = counted.reported + 1
            RETURNING bucket, reported""";

    private static final String FORGET = "DELETE FROM misuse_report_count WHERE minute < ?";

    private final Session database;
    private final MisuseConfig config;
    private final Clock clock;

    ReportLimit(Session database, MisuseConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Counts a report in the running transaction.
     *
     * @param bucket the {@linkplain jp.hoshimori.support.http.ClientAddress#bucket bucket of addresses} it comes from
     * @throws ProblemException 429 when it is one too many for this minute
     */
    void count(int bucket) {
        Instant now = clock.instant();
        boolean tooMany = database.doReturningWork(connection -> {
            try (PreparedStatement count = connection.prepareStatement(COUNT)) {
                count.setObject(1, minute(now));
                count.setObject(2, minute(now));
                count.setInt(3, bucket);
                return anyTooMany(count);
            }
        });
        if (tooMany) {
            throw refusal(MINUTE - (int) (now.getEpochSecond() % MINUTE));
        }
    }

    /** Forgets what was counted in the minutes before. */
    void forgetBefore(Instant now) {
        database.doWork(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
                delete.setObject(1, minute(now));
                delete.executeUpdate();
            }
        });
    }

    private boolean anyTooMany(PreparedStatement count) throws SQLException {
        boolean tooMany = false;
        try (ResultSet rows = count.executeQuery()) {
            while (rows.next()) {
                int limit = rows.getInt(1) == IN_ALL ? config.reportsInAll() : config.reportsPerAddress();
                tooMany |= rows.getInt(2) > limit;
            }
        }
        return tooMany;
    }

    private static OffsetDateTime minute(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC);
    }

    private static ProblemException refusal(int secondsToWait) {
        return new ProblemException(
                CommonProblems.TOO_MANY_REQUESTS,
                LocalizedText.of(
                                "短い時間に多くの報告を受け付けました。{0} 秒後にもう一度お試しください。",
                                "Many reports came in a short time. Try again in {0} seconds.")
                        .format(secondsToWait),
                List.of(),
                Map.of("Retry-After", String.valueOf(secondsToWait)));
    }
}
