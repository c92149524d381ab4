package jp.hoshimori.diagnosis.groupsession;

import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.joinedBy;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.opened;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL itself keeps sessions apart, and sheets from everybody. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GroupSessionSecondWallTest {

    private static final String SESSION = "SELECT count(*) FROM group_session WHERE id = ?";
    private static final String SHEETS = "SELECT count(*) FROM group_session_sheet WHERE group_session_id = ?";

    private final UUID organization = UUID.randomUUID();
    private UUID id;

    @BeforeEach
    void open() {
        JsonPath session = opened(organization);
        id = UUID.fromString(session.getString("id"));
        joinedBy(1, session.getString("code"), PARTIAL);
    }

    @Test
    void aTransactionSeesSessionsOfItsOwnOrganizationOnly() throws SQLException {
        assertThat(seen(organization.toString(), "tenant", SESSION)).isEqualTo(1);
        assertThat(seen(UUID.randomUUID().toString(), "tenant", SESSION)).isZero();
        assertThat(seen("", "tenant", SESSION)).isZero();
    }

    @Test
    void noOrganizationSeesWhatAParticipantAnswered() throws SQLException {
        assertThat(seen(organization.toString(), "tenant", SHEETS)).isZero();
        assertThat(seen("", "tenant", SHEETS)).isZero();
        assertThat(seen("", "system", SHEETS)).isEqualTo(1);
    }

    private long seen(String organization, String access, String count) throws SQLException {
        try (Connection connection = Database.service(organization, access);
                PreparedStatement query = connection.prepareStatement(count)) {
            query.setObject(1, id);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
