package jp.hoshimori.diagnosis.groupsession;

import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.join;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.opened;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.participantAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes cannot be found by trying. Where a minute matters, it is one long ago that a test has to itself. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WrongCodesTest {

    private static final int LIMIT = 30;
    private static final int LIMIT_IN_ALL = 300;

    private static final String AS_MANY_IN_THE_NEXT_MINUTE = """
            INSERT INTO group_session_wrong_code AS counted (minute, bucket, tried)
            SELECT minute + interval '1 minute', bucket, tried FROM group_session_wrong_code
            ON CONFLICT (minute, bucket) DO UPDATE SET tried = greatest(counted.tried, excluded.tried)""";

    private final Clock minute =
            Clock.fixed(Instant.ofEpochSecond(ThreadLocalRandom.current().nextLong(1L << 30)), ZoneOffset.UTC);

    @Inject
    GroupSessions sessions;

    @Inject
    WrongCodes wrongCodes;

    /** Neither shall what others tried before count here, nor shall others suffer in this minute from what is tried here. */
    @BeforeEach
    @AfterEach
    void forget() {
        Database.change("DELETE FROM group_session_wrong_code");
    }

    @Test
    void anAddressThatTriesTooManyIsRefusedEvenWithARightOne() {
        String address = "2001:db8:0:1::1";
        String code = opened(UUID.randomUUID()).getString("code");

        // Of twice as many and one more, too many lie in one minute, also when it ends between them.
        IntStream.rangeClosed(0, 2 * LIMIT)
                .forEach(unused -> participantAt(address).get("/v1/group-session-codes/AAAAAA"));
        Database.change(AS_MANY_IN_THE_NEXT_MINUTE);

        participantAt(address)
                .get("/v1/group-session-codes/" + code)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]|[1-5][0-9]|60"))
                .body("code", equalTo("too-many-requests"));
        join(participantAt(address), code, AnswerSheet.all(Answer.PARTIAL)).statusCode(429);
        join(participantAt("2001:db8:0:2::1"), code, AnswerSheet.all(Answer.PARTIAL))
                .statusCode(201);
    }

    @Test
    void tryingManyAtOnceGetsNoFurther() throws Exception {
        TryCode tryCode = tryCode(minute);
        Callable<TriedCode> attempt = () -> tryCode.tried("AAAAAA", 7);

        List<TriedCode> tried = AtOnce.all(Collections.nCopies(LIMIT + 20, attempt));

        assertThat(tried.stream().filter(TriedCode.Wrong.class::isInstance)).hasSize(LIMIT);
        assertThat(tried.stream().filter(TriedCode.NotTried.class::isInstance)).hasSize(20);
    }

    @Test
    void manyAddressesTogetherAreLimitedToo() {
        TryCode tryCode = tryCode(minute);

        List<TriedCode> tried = IntStream.rangeClosed(1, LIMIT_IN_ALL + 5)
                .mapToObj(bucket -> tryCode.tried("AAAAAA", bucket))
                .toList();

        assertThat(tried.subList(0, LIMIT_IN_ALL)).hasOnlyElementsOfType(TriedCode.Wrong.class);
        assertThat(tried.subList(LIMIT_IN_ALL, tried.size())).hasOnlyElementsOfType(TriedCode.NotTried.class);
    }

    @Test
    void theNextMinuteBeginsAnew() {
        TryCode tryCode = tryCode(minute);
        IntStream.range(0, LIMIT).forEach(unused -> tryCode.tried("AAAAAA", 7));

        TriedCode before = tryCode.tried("AAAAAA", 7);
        TriedCode after = tryCode(Clock.offset(minute, Duration.ofMinutes(1))).tried("AAAAAA", 7);

        assertThat(before).isInstanceOf(TriedCode.NotTried.class);
        assertThat(after).isInstanceOf(TriedCode.Wrong.class);
    }

    @Test
    void rightCodesAreNotCounted() {
        String code = opened(UUID.randomUUID()).getString("code");
        TryCode now = tryCode(Clock.systemUTC());

        List<TriedCode> tried =
                Stream.generate(() -> now.tried(code, 65535)).limit(LIMIT + 5).collect(Collectors.toList());

        assertThat(tried).hasOnlyElementsOfType(TriedCode.Right.class);
        assertThat(Database.number("SELECT count(*) FROM group_session_wrong_code WHERE bucket = 65535"))
                .isZero();
    }

    private TryCode tryCode(Clock clock) {
        return new TryCode(sessions, wrongCodes, clock);
    }
}
