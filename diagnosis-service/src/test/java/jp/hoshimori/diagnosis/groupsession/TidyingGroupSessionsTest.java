package jp.hoshimori.diagnosis.groupsession;

import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.joinedBy;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.opened;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TidyingGroupSessionsTest {

    private UUID id;

    @Inject
    TidyGroupSessions tidyGroupSessions;

    @BeforeEach
    void open() {
        JsonPath session = opened(UUID.randomUUID());
        id = UUID.fromString(session.getString("id"));
        joinedBy(1, session.getString("code"), PARTIAL);
    }

    @Test
    void aSessionWhoseTimeIsOverGivesItsCodeBack() {
        Database.change(
                "UPDATE group_session SET opened_at = now() - interval '2 hours', closes_at = now() - interval '1 hour'"
                        + " WHERE id = ?",
                id);

        tidyGroupSessions.tidy();

        assertThat(Database.number(
                        "SELECT count(*) FROM group_session WHERE id = ? AND closed_at = closes_at AND participants = 1",
                        id))
                .isEqualTo(1);
    }

    @Test
    void aSessionThatWasClosedNinetyDaysAgoIsForgottenWithItsSheets() {
        Database.change(
                "UPDATE group_session SET opened_at = now() - interval '92 days',"
                        + " closed_at = now() - interval '90 days 1 second', closes_at = now() - interval '90 days'"
                        + " WHERE id = ?",
                id);

        tidyGroupSessions.tidy();

        assertThat(Database.number("SELECT count(*) FROM group_session WHERE id = ?", id))
                .isZero();
        assertThat(Database.number("SELECT count(*) FROM group_session_sheet WHERE group_session_id = ?", id))
                .isZero();
    }

    @Test
    void whatIsOpenOrClosedLatelyStays() {
        tidyGroupSessions.tidy();

        assertThat(Database.number("SELECT count(*) FROM group_session WHERE id = ? AND closed_at IS NULL", id))
                .isEqualTo(1);
        assertThat(Database.number("SELECT count(*) FROM group_session_sheet WHERE group_session_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void whatWasTriedInEarlierMinutesIsForgotten() {
        Database.change(
                "INSERT INTO group_session_wrong_code (minute, bucket, tried) VALUES (timestamptz '2020-01-01', 1, 1)");

        tidyGroupSessions.tidy();

        assertThat(Database.number(
                        "SELECT count(*) FROM group_session_wrong_code WHERE minute < now() - interval '2 min'"))
                .isZero();
    }
}
