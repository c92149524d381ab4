package jp.hoshimori.declaration.misuse;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.TestTokens;

/** Reports and cases as callers see them. */
final class MisuseApi {

    private static final String REPORTS = "/v1/logo-mark-misuse-reports";

    private MisuseApi() {}

    /** Somebody without a token, at an address that most probably nobody else has. */
    static RequestSpecification somebody() {
        return from(anAddress());
    }

    static RequestSpecification from(String address) {
        return given().contentType(ContentType.JSON).header("X-Forwarded-For", address);
    }

    static String anAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "2001:db8:%x:%x::1".formatted(random.nextInt(1 << 16), random.nextInt(1 << 16));
    }

    static RequestSpecification operator() {
        return given().contentType(ContentType.JSON).auth().oauth2(TestTokens.operator());
    }

    static ValidatableResponse report(RequestSpecification caller, Object report) {
        return caller.body(report).post(REPORTS).then();
    }

    /** The id of a case that somebody has just reported. */
    static String reported(String declarationNumber) {
        Map<String, Object> report = new HashMap<>(Map.of("place", "駅前の看板", "description", "色が変えられています。"));
        if (declarationNumber != null) {
            report.put("declarationNumber", declarationNumber);
        }
        String location = report(somebody(), report).statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static void change(String sql) {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static long number(String sql) {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
