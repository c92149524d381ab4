package jp.hoshimori.declaration.logomark;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporation;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.TestTokens;

/** Marks and kits as callers see them. */
final class LogoMarkApi {

    private LogoMarkApi() {}

    /** Somebody who asks for a file. */
    static RequestSpecification member(UUID organization) {
        return given().auth().oauth2(TestTokens.member(organization));
    }

    static RequestSpecification operator() {
        return given().auth().oauth2(TestTokens.operator());
    }

    /** The declaration of an organization that is registered with this name. */
    static JsonPath declared(UUID organization, String name) {
        Map<String, Object> registration = corporation();
        registration.put("name", name);
        register(memberOf(organization), registration).statusCode(201);
        return declare(adminOf(organization), declaration())
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** The declaration steps up, as the database has it. */
    static void stepUp(String declarationId) {
        change("UPDATE declaration SET star = 'TWO_STARS', diagnosis_id = gen_random_uuid(), policy_url ="
                + " 'https://www.example.com/policy', upgraded_at = now() WHERE id = '" + declarationId + "'");
    }

    /** The declaration ends, as the database has it. */
    static void end(String declarationId, String status) {
        change("UPDATE declaration SET status = '" + status + "', ended_at = '2026-05-01T00:00:00Z' WHERE id = '"
                + declarationId + "'");
    }

    static void change(String sql) {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
