package jp.hoshimori.catalog.recommendation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.event.OrganizationRegistered;
import jp.hoshimori.testing.Topic;

/** Events as the other services send them. */
final class Events {

    private static final String NOON = "2026-05-01T12:00:00Z";

    private Events() {}

    /** An organization with 6 to 20 people in the prefecture. */
    static void organizationRegistered(UUID organization, String prefecture) {
        sendOrganization(UUID.randomUUID(), organization, """
                {"organizationId": "%s", "kind": "SOLE_PROPRIETOR", "name": "見本商店", "prefecture": "%s",
                 "industry": "I", "employeeBand": "EMPLOYEES_6_20", "registeredAt": "2026-04-10T01:23:45Z"}""".formatted(organization, prefecture));
    }

    static void sendOrganization(UUID event, UUID organization, String json) {
        Topic.of(OrganizationRegistered.TYPE.topic())
                .send(OrganizationRegistered.TYPE.name(), event.toString(), organization.toString(), 1, NOON, json);
    }

    static void sendOrganizationChanged(UUID event, UUID organization, String json) {
        Topic.of(OrganizationChanged.TYPE.topic())
                .send(OrganizationChanged.TYPE.name(), event.toString(), organization.toString(), 2, NOON, json);
    }

    static void sendDiagnosis(UUID event, UUID diagnosis, String json) {
        Topic.of(DiagnosisCompleted.TYPE.topic())
                .send(DiagnosisCompleted.TYPE.name(), event.toString(), diagnosis.toString(), 1, NOON, json);
    }

    static void sendClaim(UUID event, UUID diagnosis, String json) {
        Topic.of(DiagnosisClaimed.TYPE.topic())
                .send(DiagnosisClaimed.TYPE.name(), event.toString(), diagnosis.toString(), 2, NOON, json);
    }

    /** A diagnosis with 実施していない at these questions and 実施している at all others. */
    static String diagnosis(UUID diagnosis, UUID organization, Instant completedAt, int... weakQuestions) {
        return """
               {"diagnosisId": "%s", "organizationId": "%s", "questionnaire": "jisha25-3.1", "score": 0,
                "band": "CRITICAL", "parts": [], "answers": [%s], "unknownQuestions": [], "completedAt": "%s"}""".formatted(diagnosis, organization, answers(weakQuestions), completedAt);
    }

    private static String answers(int... weakQuestions) {
        Map<Integer, String> answers = new HashMap<>();
        IntStream.rangeClosed(1, 25).forEach(question -> answers.put(question, "IMPLEMENTED"));
        IntStream.of(weakQuestions).forEach(question -> answers.put(question, "NOT_IMPLEMENTED"));
        return answers.entrySet().stream()
                .map(answer -> "{\"question\": %d, \"answer\": \"%s\"}".formatted(answer.getKey(), answer.getValue()))
                .collect(Collectors.joining(", "));
    }
}
