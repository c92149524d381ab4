package jp.hoshimori.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Every read of the running service that its API document keeps for those who are signed in. */
public final class SignedInReads {

    private static final int FORBIDDEN = 403;

    private SignedInReads() {}

    /**
     * What the organization's people, and where they are refused its client with these scopes, get from each read: the
     * status, and the code of the problem if it is one.
     */
    public static Map<String, String> answersTo(UUID organization, String... scopes) {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        Map<String, String> answers = new TreeMap<>();
        paths.forEach((path, operations) -> {
            Map<String, Object> read = operations.get("get");
            if (read != null && !List.of().equals(read.get("security"))) {
                answers.put(path, summary(read(path, organization, scopes)));
            }
        });
        return answers;
    }

    private static Response read(String path, UUID organization, String... scopes) {
        String address = path.replace("{organizationId}", organization.toString())
                .replace("{version}", "1")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        Response answer = given().auth().oauth2(TestTokens.admin(organization)).get(address);
        return answer.statusCode() == FORBIDDEN
                ? given().auth()
                        .oauth2(TestTokens.supporter(organization, scopes))
                        .get(address)
                : answer;
    }

    private static String summary(Response answer) {
        return answer.contentType().startsWith("application/problem+json")
                ? answer.statusCode() + " " + answer.<String>path("code")
                : Integer.toString(answer.statusCode());
    }
}
