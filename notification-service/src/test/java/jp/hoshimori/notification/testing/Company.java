package jp.hoshimori.notification.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;

/**
 * An organization that only one test knows, with an address that only it has.
 *
 * @param id the organization
 * @param address where it would like to be written to
 */
public record Company(UUID id, String address) {

    private static final String TIME = "2026-11-22T15:30:00Z";
    private static final String COMPLETED = "jp.hoshimori.diagnosis.completed.v1";

    /** An organization that nothing is known of yet. */
    public static Company unknown() {
        UUID id = UUID.randomUUID();
        return new Company(id, "c" + id + "@example.jp");
    }

    /** An organization that has given its address. */
    public static Company addressed(String language) {
        Company company = unknown();
        company.putSettings(company.address(), language).then().statusCode(201);
        return company;
    }

    public RequestSpecification asMember() {
        return given().auth().oauth2(TestTokens.member(id)).accept(ContentType.JSON);
    }

    public RequestSpecification asAdmin() {
        return given().auth()
                .oauth2(TestTokens.admin(id))
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON);
    }

    public String settingsPath() {
        return "/v1/organizations/" + id + "/notification-settings";
    }

    public String inboxPath() {
        return "/v1/organizations/" + id + "/notifications";
    }

    public Response putSettings(String email, String language) {
        String body = "{\"email\":\"%s\",\"language\":\"%s\"}".formatted(email, language);
        return asAdmin().body(body).put(settingsPath());
    }

    /** The titles of its inbox, newest first. */
    public List<String> titles() {
        return asMember().get(inboxPath()).then().statusCode(200).extract().path("items.title");
    }

    /** Waits until its inbox has that many notifications. */
    public void awaitNotifications(int count) {
        await().untilAsserted(() -> assertThat(titles()).hasSizeGreaterThanOrEqualTo(count));
    }

    /** Publishes that a diagnosis of this organization was scored. */
    public void scores(UUID eventId, UUID diagnosisId, int score) {
        String owner = "\"organizationId\":\"%s\",".formatted(id);
        send("hoshimori.diagnosis", COMPLETED, eventId, diagnosisId, diagnosis(diagnosisId, owner, score, ""));
    }

    /** Publishes that a diagnosis was scored that is nobody's yet. */
    public static void somebodyScores(UUID diagnosisId, int score) {
        send("hoshimori.diagnosis", COMPLETED, UUID.randomUUID(), diagnosisId, diagnosis(diagnosisId, "", score, ""));
    }

    /** Publishes that this organization claimed a diagnosis. */
    public void claims(UUID eventId, UUID diagnosisId, int score) {
        String owner = "\"organizationId\":\"%s\",".formatted(id);
        String claimedAt = ",\"claimedAt\":\"2026-11-23T01:00:00Z\"";
        send(
                "hoshimori.diagnosis",
                "jp.hoshimori.diagnosis.claimed.v1",
                eventId,
                diagnosisId,
                diagnosis(diagnosisId, owner, score, claimedAt));
    }

    /** Publishes that this organization declared one star. */
    public void declares(UUID eventId, UUID declarationId) {
        send("hoshimori.declaration", "jp.hoshimori.declaration.made.v1", eventId, declarationId, """
                {"declarationId":"%s","declarationNumber":"90000000017","organizationId":"%s","star":"ONE_STAR",
                 "principlesEdition":"principles-5","declaredAt":"%s"}""".formatted(
                        declarationId, id, TIME));
    }

    /** Publishes that this organization's declaration has ended. */
    public void withdraws(UUID eventId, UUID declarationId) {
        send("hoshimori.declaration", "jp.hoshimori.declaration.withdrawn.v1", eventId, declarationId, """
                {"declarationId":"%s","declarationNumber":"90000000017","organizationId":"%s","star":"ONE_STAR",
                 "cause":"WITHDRAWN","withdrawnAt":"%s"}""".formatted(
                        declarationId, id, TIME));
    }

    /** Publishes that a supplier on this organization's list declared that star. */
    public void seesDeclare(UUID eventId, UUID supplierId, String star) {
        send("hoshimori.organization", "jp.hoshimori.supplier.star-changed.v1", eventId, supplierId, """
                {"supplierId":"%s","buyerOrganizationId":"%s","supplierName":"見本<b>商店","declarationNumber":"90000000017",
                 "star":"%s","change":"DECLARED","changedAt":"%s"}""".formatted(
                        supplierId, id, star, TIME));
    }

    /** Publishes that a request of this organization to the supplier came to, or went on in, that state. */
    public void asks(Company supplier, UUID requestId, String state) {
        send(
                "hoshimori.organization",
                "jp.hoshimori.measures-request.changed.v1",
                UUID.randomUUID(),
                requestId,
                """
                {"requestId":"%s","buyerOrganizationId":"%s","supplierOrganizationId":"%s","star":"ONE_STAR",
                 "state":"%s","changedAt":"%s"}""".formatted(requestId, id, supplier.id(), state, TIME));
    }

    /** Publishes that the supplier proposed another day for a request of this organization. */
    public void isProposedADay(UUID eventId, Company supplier, UUID requestId) {
        send("hoshimori.organization", "jp.hoshimori.measures-request.changed.v1", eventId, requestId, """
                {"requestId":"%s","buyerOrganizationId":"%s","supplierOrganizationId":"%s","star":"ONE_STAR",
                 "state":"OPEN","step":"DUE_DATE_PROPOSED","changedAt":"%s"}""".formatted(
                        requestId, id, supplier.id(), TIME));
    }

    /** Publishes that this organization turned out to be the other one. */
    public void isMergedInto(Company other) {
        send("hoshimori.organization", "jp.hoshimori.organization.changed.v1", UUID.randomUUID(), id, """
                {"organizationId":"%s","kind":"SOLE_PROPRIETOR","name":"見本商店","prefecture":"13","industry":"E",
                 "employeeBand":"EMPLOYEES_6_20","mergedInto":"%s","changedAt":"%s"}""".formatted(
                        id, other.id(), TIME));
    }

    private static String diagnosis(UUID id, String owner, int score, String claimedAt) {
        return """
                {"diagnosisId":"%s",%s"questionnaire":"jisha25-3.1","score":%d,
                 "band":"INSUFFICIENT","parts":[{"part":1,"score":10,"maximum":20},{"part":2,"score":40,"maximum":52},
                 {"part":3,"score":12,"maximum":28}],"answers":[],"unknownQuestions":[4,19],"completedAt":"%s"%s}""".formatted(id, owner, score, TIME, claimedAt);
    }

    private static void send(String topic, String type, UUID eventId, UUID subject, String json) {
        Topic.of(topic).send(type, eventId.toString(), subject.toString(), 1, TIME, json);
    }
}
