package jp.hoshimori.diagnosis.disclosure;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.bulk.Stored;
import jp.hoshimori.event.DisclosureChanged;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;

/** A buyer that only one test knows, and what organizations show to it. */
record DisclosureApi(UUID buyer) {

    static final String PATH = "/v1/disclosed-diagnoses";

    static DisclosureApi ofABuyer() {
        return new DisclosureApi(UUID.randomUUID());
    }

    /** Arranges what is known of a disclosure. */
    UUID shows(UUID organization, String level) {
        UUID disclosure = UUID.randomUUID();
        Stored.change(
                "INSERT INTO disclosure VALUES (?, ?, ?, ?, now() + interval '1 hour', NULL, 0)",
                disclosure,
                organization,
                buyer,
                level);
        return disclosure;
    }

    /** Publishes the state of a disclosure. */
    void tells(UUID disclosure, UUID organization, long version, String level, Instant expiresAt, Instant revokedAt) {
        String revoked = revokedAt == null ? "" : ", \"revokedAt\": \"" + revokedAt + "\"";
        Topic.of(DisclosureChanged.TYPE.topic())
                .send(
                        DisclosureChanged.TYPE.name(),
                        UUID.randomUUID().toString(),
                        disclosure.toString(),
                        version,
                        "2026-04-01T00:00:00Z",
                        """
                        {"disclosureId": "%s", "organizationId": "%s", "buyerOrganizationId": "%s", "level": "%s",
                         "expiresAt": "%s", "changedAt": "2026-04-01T00:00:00Z"%s}""".formatted(disclosure, organization, buyer, level, expiresAt, revoked));
    }

    ValidatableResponse list(String query) {
        return get(PATH + query);
    }

    ValidatableResponse of(UUID organization) {
        return get(PATH + "/" + organization);
    }

    private ValidatableResponse get(String path) {
        return given().auth()
                .oauth2(TestTokens.member(buyer))
                .header("Accept-Language", "en")
                .get(path)
                .then();
    }

    /** An organization's diagnosis with the same answer to every question. */
    static String answered(UUID organization, String answer) {
        List<Map<String, Object>> answers = IntStream.rangeClosed(1, 25)
                .mapToObj(question -> Map.<String, Object>of("question", question, "answer", answer))
                .toList();
        return given().contentType("application/json")
                .auth()
                .oauth2(TestTokens.member(organization))
                .body(Map.of("questionnaire", "jisha25-3.1", "answers", answers))
                .post("/v1/diagnoses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
