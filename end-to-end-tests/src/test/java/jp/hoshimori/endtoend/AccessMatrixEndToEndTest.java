package jp.hoshimori.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hoshimori.endtoend.Calls.Answer;
import jp.hoshimori.local.LocalEnvironment;
import jp.hoshimori.local.SampleClient;
import jp.hoshimori.local.User;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the published document, called by every kind of caller. */
class AccessMatrixEndToEndTest {

    private enum Caller {
        ANONYMOUS,
        MEMBER,
        ADMIN,
        SUPPORTER,
        PROVIDER,
        OPERATOR
    }

    private static final Set<Caller> EVERYONE = EnumSet.allOf(Caller.class);
    private static final Set<Caller> SME = EnumSet.of(Caller.MEMBER, Caller.ADMIN);
    private static final Set<Caller> ADMINS = EnumSet.of(Caller.ADMIN);
    private static final Set<Caller> OPERATORS = EnumSet.of(Caller.OPERATOR);

    /** Who may call what. An operation that is missing here fails the test: whoever adds it decides it here too. */
    private static final Map<String, Set<Caller>> ALLOWED = Map.ofEntries(
            Map.entry("listQuestionnaires", EVERYONE),
            Map.entry("getQuestionnaire", EVERYONE),
            Map.entry("submitDiagnosis", EnumSet.of(Caller.ANONYMOUS, Caller.MEMBER, Caller.ADMIN)),
            Map.entry("getDiagnosis", EVERYONE),
            Map.entry("listDiagnoses", SME),
            Map.entry("registerOrganization", SME),
            Map.entry("getOrganization", SME),
            Map.entry("listPrinciples", EVERYONE),
            Map.entry("declareStar", ADMINS),
            Map.entry("getDeclaration", SME),
            Map.entry("getRegisterEntry", EVERYONE),
            Map.entry("listServices", EVERYONE),
            Map.entry("getService", EVERYONE),
            Map.entry("listRecommendations", SME),
            Map.entry("listNotifications", SME),
            Map.entry("getNotificationSettings", SME),
            Map.entry("putNotificationSettings", ADMINS),
            Map.entry("listCatalogDeadLetters", OPERATORS),
            Map.entry("replayCatalogDeadLetter", OPERATORS),
            Map.entry("listNotificationDeadLetters", OPERATORS),
            Map.entry("replayNotificationDeadLetter", OPERATORS));

    /**
     * Bodies for operations that know their caller only after they have understood what is sent. All others get an empty
     * object, which passes every door and no rule.
     */
    private static final Map<String, String> BODIES = Map.of(
            "submitDiagnosis",
            SampleAnswers.valid().json(),
            "putNotificationSettings",
            "{\"email\":\"matrix@example.jp\",\"language\":\"ja\"}");

    private static final Map<Caller, String> TOKENS = new EnumMap<>(Caller.class);
    private static Calls calls;
    private static UUID ownOrganization;

    private record Operation(String method, String path, String id) {

        boolean namesAnOrganization() {
            return path.contains("{organizationId}");
        }

        String pathFor(UUID organization) {
            return path.replace("{organizationId}", organization.toString())
                    .replaceAll("\\{[a-zA-Z]*Number}", "99999999999")
                    .replaceAll("\\{deadLetterId}", "none:0:0")
                    .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
        }
    }

    @BeforeAll
    static void signEveryoneIn() {
        LocalEnvironment system = WholeSystem.running();
        calls = new Calls(system.gateway());
        User admin = system.signUp(Set.of("member", "admin"));
        ownOrganization = admin.organizationId();
        TOKENS.put(Caller.ADMIN, system.accessToken(admin));
        TOKENS.put(Caller.MEMBER, system.accessToken(system.signUp(Set.of("member"))));
        TOKENS.put(Caller.OPERATOR, system.accessToken(system.signUp(Set.of("operator"))));
        TOKENS.put(Caller.SUPPORTER, system.accessToken(SampleClient.SUPPORTER));
        TOKENS.put(Caller.PROVIDER, system.accessToken(SampleClient.PROVIDER));
    }

    @Test
    void theMatrixNamesEveryOperationAndNoOther() throws IOException {
        assertThat(operations()).extracting(Operation::id).containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsForItsCallersAlone() throws IOException {
        return operations().stream()
                .flatMap(operation -> EVERYONE.stream()
                        .map(caller -> dynamicTest(operation.id() + " by " + caller, () -> check(operation, caller))));
    }

    @TestFactory
    Stream<DynamicTest> anotherOrganizationsThingsDoNotExist() throws IOException {
        return operations().stream()
                .filter(Operation::namesAnOrganization)
                .map(operation -> dynamicTest(operation.id(), () -> {
                    Answer answer = call(operation, UUID.randomUUID(), TOKENS.get(Caller.ADMIN));

                    assertThat(answer.status()).isEqualTo(404);
                    assertThat(answer.body().path("code").asText()).isEqualTo("not-found");
                }));
    }

    private static void check(Operation operation, Caller caller) throws Exception {
        Answer answer = call(operation, ownOrganization, TOKENS.get(caller));

        if (ALLOWED.get(operation.id()).contains(caller)) {
            assertThat(answer.status()).as("%s", answer).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(answer.status()).as("%s", answer).isEqualTo(caller == Caller.ANONYMOUS ? 401 : 403);
        }
        if (answer.status() >= 400) {
            assertThat(answer.isProblem()).as("%s", answer).isTrue();
        }
    }

    private static Answer call(Operation operation, UUID organization, String token) throws Exception {
        String body = operation.method().equals("GET") ? null : BODIES.getOrDefault(operation.id(), "{}");
        return calls.send(operation.method(), operation.pathFor(organization), token, body, null);
    }

    private static List<Operation> operations() throws IOException {
        JsonNode paths = new YAMLMapper()
                .readTree(Path.of("..", "gateway", "openapi.yaml").toFile())
                .get("paths");
        Map<String, Operation> sorted = new TreeMap<>();
        paths.fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    JsonNode id = operation.getValue().path("operationId");
                    if (!id.isMissingNode()) {
                        sorted.put(
                                id.asText(),
                                new Operation(
                                        operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                        path.getKey(),
                                        id.asText()));
                    }
                }));
        return new ArrayList<>(sorted.values());
    }
}
