package jp.hoshimori.support.tenant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.support.example.ThingEntity;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TenantSettingsTest {

    private final UUID organization = UUID.randomUUID();
    private String id;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void create() {
        id = given().auth()
                .oauth2(TestTokens.member(organization))
                .contentType(ContentType.JSON)
                .body("{\"name\":\"" + organization.toString().substring(0, 13) + "\"}")
                .post("/v1/things")
                .path("id");
    }

    @Test
    void aTransactionOfNobodySeesNoRows() {
        long rows = QuarkusTransaction.requiringNew().call(() -> ThingEntity.count("id", UUID.fromString(id)));

        assertThat(rows).isZero();
    }

    @Test
    void aTransactionOfTheSystemSeesTheRow() {
        long rows = SystemAccess.call(
                () -> QuarkusTransaction.requiringNew().call(() -> ThingEntity.count("id", UUID.fromString(id))));

        assertThat(rows).isEqualTo(1);
    }

    @Test
    void anotherOrganizationCannotReadTheRowThoughTheResourceDoesNotCheck() {
        String stranger = TestTokens.member(UUID.randomUUID());

        given().auth().oauth2(stranger).get("/v1/things/" + id).then().statusCode(404);
        given().auth()
                .oauth2(TestTokens.member(organization))
                .get("/v1/things/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void aTransactionThatCouldNotBeToldIsOverForItsThread() throws Exception {
        AgroalConnectionPoolConfiguration pool = dataSource.getConfiguration().connectionPoolConfiguration();
        Duration patience = pool.acquisitionTimeout();
        List<Connection> held = new ArrayList<>();
        try {
            QuarkusTransaction.suspendingExisting().call(() -> holdAll(pool.maxSize(), held));
            pool.setAcquisitionTimeout(Duration.ofMillis(100));

            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {}))
                    .hasRootCauseInstanceOf(SQLException.class);

            assertThat(QuarkusTransaction.isActive()).isFalse();
        } finally {
            pool.setAcquisitionTimeout(patience);
            for (Connection connection : held) {
                connection.close();
            }
        }
    }

    /** Takes every connection there is, also those that a job is about to give back. */
    private List<Connection> holdAll(int size, List<Connection> held) throws SQLException {
        while (held.size() < size) {
            held.add(dataSource.getConnection());
        }
        return held;
    }

    @Test
    void accessOfTheSystemEndsWithItsWork() {
        SystemAccess.run(() -> assertThat(SystemAccess.isGranted()).isTrue());

        assertThat(SystemAccess.isGranted()).isFalse();
    }
}
