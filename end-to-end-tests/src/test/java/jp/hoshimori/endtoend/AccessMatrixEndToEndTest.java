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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hoshimori.endtoend.Calls.Answer;
import jp.hoshimori.endtoend.Calls.Body;
import jp.hoshimori.local.FreshToken;
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
    private static final Set<Caller> SUPPORTERS = EnumSet.of(Caller.SUPPORTER);
    private static final Set<Caller> OPERATORS = EnumSet.of(Caller.OPERATOR);

    private static final Set<Caller> ADMINS_AND_OPERATORS = EnumSet.of(Caller.ADMIN, Caller.OPERATOR);

    /** Whoever has a token, whatever it says. */
    private static final Set<Caller> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Caller.ANONYMOUS));

    /** Who answers a self-diagnosis: for its own organization, or for nobody in particular. */
    private static final Set<Caller> ANSWERING = EnumSet.of(Caller.ANONYMOUS, Caller.MEMBER, Caller.ADMIN);

    private static final Set<Caller> STARTING_OPERATIONS = EnumSet.of(Caller.SUPPORTER, Caller.MEMBER, Caller.ADMIN);

    /** Whom an organization can let act for it, all of whom are of some organization themselves. */
    private static final Set<Caller> OF_AN_ORGANIZATION =
            EnumSet.of(Caller.MEMBER, Caller.ADMIN, Caller.SUPPORTER, Caller.PROVIDER);

    /** Who may call what. An operation that is missing here fails the test: whoever adds it decides it here too. */
    private static final Map<String, Set<Caller>> ALLOWED = Map.ofEntries(
            Map.entry("listQuestionnaires", EVERYONE),
            Map.entry("getQuestionnaire", EVERYONE),
            Map.entry("createQuestionnaireEdition", OPERATORS),
            Map.entry("listQuestionnaireEditions", OPERATORS),
            Map.entry("getQuestionnaireEdition", OPERATORS),
            Map.entry("replaceQuestionnaireEdition", OPERATORS),
            Map.entry("deleteQuestionnaireEdition", OPERATORS),
            Map.entry("shadowScoreQuestionnaireEdition", OPERATORS),
            Map.entry("publishQuestionnaireEdition", OPERATORS),
            Map.entry("listAdvice", EVERYONE),
            Map.entry("getAdvice", EVERYONE),
            Map.entry("submitDiagnosis", ANSWERING),
            Map.entry("submitSiteDiagnosis", ANSWERING),
            Map.entry("createDiagnosisDraft", ANSWERING),
            Map.entry("getDiagnosisDraft", EVERYONE),
            Map.entry("saveDraftAnswer", ANSWERING),
            Map.entry("clearDraftAnswer", ANSWERING),
            Map.entry("saveDraftSiteAnswer", ANSWERING),
            Map.entry("clearDraftSiteAnswer", ANSWERING),
            Map.entry("completeDiagnosisDraft", ANSWERING),
            Map.entry("claimDiagnosis", SME),
            Map.entry("getDiagnosis", EVERYONE),
            Map.entry("getDiagnosisChanges", EVERYONE),
            Map.entry("compareDiagnosis", EVERYONE),
            Map.entry("listDiagnosisMeasures", EVERYONE),
            Map.entry("whatIfDiagnosis", EVERYONE),
            Map.entry("getDiagnosisPath", EVERYONE),
            Map.entry("getDiagnosisReport", EVERYONE),
            Map.entry("getDiagnosisAnswersCsv", EVERYONE),
            Map.entry("getDiagnosisResultCsv", EVERYONE),
            Map.entry("deleteDiagnosis", ADMINS),
            Map.entry("listDiagnoses", SME),
            Map.entry("eraseDiagnoses", ADMINS),
            Map.entry("getDiagnosisTrend", SME),
            Map.entry("getStatistics", EVERYONE),
            Map.entry("openGroupSession", SME),
            Map.entry("listGroupSessions", SME),
            Map.entry("getGroupSession", SME),
            Map.entry("closeGroupSession", SME),
            Map.entry("getGroupSessionTotals", SME),
            Map.entry("streamGroupSessionTotals", SME),
            Map.entry("findGroupSession", EVERYONE),
            Map.entry("joinGroupSession", EVERYONE),
            Map.entry("createHandbookVersion", ADMINS),
            Map.entry("listHandbookVersions", SME),
            Map.entry("getHandbookVersion", SME),
            Map.entry("editHandbookVersion", ADMINS),
            Map.entry("publishHandbookVersion", ADMINS),
            Map.entry("withdrawHandbookPublication", ADMINS),
            Map.entry("getHandbookAcknowledgements", SME),
            Map.entry("getHandbookPdf", SME),
            Map.entry("getHandbookDocx", SME),
            Map.entry("getPublishedHandbook", EVERYONE),
            Map.entry("acknowledgeHandbook", EVERYONE),
            Map.entry("createDiagnosisImport", SUPPORTERS),
            Map.entry("listGrantedDiagnoses", SUPPORTERS),
            Map.entry("getOperation", STARTING_OPERATIONS),
            Map.entry("listOperationResults", STARTING_OPERATIONS),
            Map.entry("getOperationResultsCsv", STARTING_OPERATIONS),
            Map.entry("cancelOperation", STARTING_OPERATIONS),
            Map.entry("listDiagnosisDeadLetters", OPERATORS),
            Map.entry("replayDiagnosisDeadLetter", OPERATORS),
            Map.entry("registerOrganization", SME),
            Map.entry("getOrganization", SME),
            Map.entry("grantAccess", ADMINS),
            Map.entry("listAccessGrants", SME),
            Map.entry("getAccessGrant", SME),
            Map.entry("revokeAccessGrant", ADMINS),
            Map.entry("listReceivedAccessGrants", OF_AN_ORGANIZATION),
            Map.entry("listPrinciples", EVERYONE),
            Map.entry("declareStar", ADMINS),
            Map.entry("getDeclaration", SME),
            Map.entry("getRegisterEntry", EVERYONE),
            Map.entry("updateOrganization", ADMINS),
            Map.entry("findOrganizations", OPERATORS),
            Map.entry("mergeOrganizations", OPERATORS),
            Map.entry("getOrganizationMerge", OPERATORS),
            Map.entry("getOrganizationPrefill", SIGNED_IN),
            Map.entry("addSite", ADMINS),
            Map.entry("listSites", SME),
            Map.entry("getSite", SME),
            Map.entry("changeSite", ADMINS),
            Map.entry("removeSite", ADMINS),
            Map.entry("addContact", ADMINS),
            Map.entry("listContacts", SME),
            Map.entry("getContact", SME),
            Map.entry("changeContact", ADMINS),
            Map.entry("removeContact", ADMINS),
            Map.entry("eraseContacts", ADMINS),
            Map.entry("listMembers", SME),
            Map.entry("getMember", SME),
            Map.entry("changeMemberRole", ADMINS),
            Map.entry("removeMember", ADMINS),
            Map.entry("inviteMember", ADMINS),
            Map.entry("listInvitations", ADMINS),
            Map.entry("takeBackInvitation", ADMINS),
            Map.entry("acceptInvitation", SIGNED_IN),
            Map.entry("listAccessGrantUses", SME),
            Map.entry("listGrantedDeclarations", SUPPORTERS),
            Map.entry("disclose", ADMINS),
            Map.entry("listDisclosures", SME),
            Map.entry("getDisclosure", SME),
            Map.entry("revokeDisclosure", ADMINS),
            Map.entry("listReceivedDisclosures", OF_AN_ORGANIZATION),
            Map.entry("createBasicPolicy", ADMINS),
            Map.entry("listBasicPolicies", SME),
            Map.entry("getBasicPolicy", SME),
            Map.entry("editBasicPolicy", ADMINS),
            Map.entry("previewBasicPolicy", SME),
            Map.entry("previewBasicPolicyPdf", SME),
            Map.entry("publishBasicPolicy", ADMINS),
            Map.entry("withdrawBasicPolicyPublication", ADMINS),
            Map.entry("recordExternalPolicy", ADMINS),
            Map.entry("getExternalPolicy", SME),
            Map.entry("removeExternalPolicy", ADMINS),
            Map.entry("getPolicyPage", EVERYONE),
            Map.entry("getPolicyPdf", EVERYONE),
            Map.entry("getPolicyVersionPage", EVERYONE),
            Map.entry("listDeclarations", SME),
            Map.entry("upgradeDeclaration", ADMINS),
            Map.entry("changeDeclaration", ADMINS),
            Map.entry("withdrawDeclaration", ADMINS),
            Map.entry("endDeclaration", OPERATORS),
            Map.entry("getNumberedDeclaration", OPERATORS),
            Map.entry("getDeclarationForm", SME),
            Map.entry("recordExternalNumber", ADMINS),
            Map.entry("listExternalNumbers", SME),
            Map.entry("getExternalNumber", EVERYONE),
            Map.entry("deleteExternalNumber", ADMINS_AND_OPERATORS),
            Map.entry("listLogoMarks", EVERYONE),
            Map.entry("uploadLogoMarks", OPERATORS),
            Map.entry("getLogoMark", OPERATORS),
            Map.entry("uploadLogoMark", OPERATORS),
            Map.entry("downloadLogoMark", SME),
            Map.entry("getDeclarationKit", SME),
            Map.entry("reportLogoMarkMisuse", EVERYONE),
            Map.entry("listMisuseCases", OPERATORS),
            Map.entry("getMisuseCase", OPERATORS),
            Map.entry("changeMisuseCase", OPERATORS),
            Map.entry("searchRegister", EVERYONE),
            Map.entry("getStatusImage", EVERYONE),
            Map.entry("verifyRegisterEntries", EVERYONE),
            Map.entry("listRegisterDumps", EVERYONE),
            Map.entry("getRegisterDumpCsv", EVERYONE),
            Map.entry("getRegisterDumpNdjson", EVERYONE),
            Map.entry("getRegisterDump", EVERYONE),
            Map.entry("getVerificationPage", EVERYONE),
            Map.entry("createSupplierList", SME),
            Map.entry("listSupplierLists", SME),
            Map.entry("getSupplierList", SME),
            Map.entry("renameSupplierList", SME),
            Map.entry("deleteSupplierList", SME),
            Map.entry("addSupplier", SME),
            Map.entry("listSuppliers", SME),
            Map.entry("getSupplier", SME),
            Map.entry("changeSupplier", SME),
            Map.entry("removeSupplier", SME),
            Map.entry("addSuppliers", SME),
            Map.entry("importSuppliers", SME),
            Map.entry("requestMeasures", ADMINS),
            Map.entry("listMeasuresRequests", SME),
            Map.entry("getMeasuresRequest", SME),
            Map.entry("getMeasuresRequestRecord", SME),
            Map.entry("listReceivedMeasuresRequests", SME),
            Map.entry("recordCostTalk", ADMINS),
            Map.entry("changeMeasuresRequestDueDate", ADMINS),
            Map.entry("cancelMeasuresRequest", ADMINS),
            Map.entry("answerMeasuresRequest", ADMINS),
            Map.entry("listAuditEvents", OPERATORS),
            Map.entry("acknowledgeAuditEvent", OPERATORS),
            Map.entry("acknowledgeAuditEvents", OPERATORS),
            Map.entry("listOwnAuditEvents", ADMINS),
            Map.entry("listReviewItems", OPERATORS),
            Map.entry("getReviewItem", OPERATORS),
            Map.entry("resolveReviewItem", OPERATORS),
            Map.entry("correctOrganization", OPERATORS),
            Map.entry("listOrganizationCorrections", OPERATORS),
            Map.entry("getOrganizationCorrection", OPERATORS),
            Map.entry("getDeclarationStatistics", EVERYONE),
            Map.entry("getDeclarationCounts", EVERYONE),
            Map.entry("listDeclarationDeadLetters", OPERATORS),
            Map.entry("replayDeclarationDeadLetter", OPERATORS),
            Map.entry("listDisclosedDiagnoses", SME),
            Map.entry("getDisclosedDiagnosis", SME),
            Map.entry("listServices", EVERYONE),
            Map.entry("getService", EVERYONE),
            Map.entry("listRecommendations", SME),
            Map.entry("listCatalogDeadLetters", OPERATORS),
            Map.entry("replayCatalogDeadLetter", OPERATORS),
            Map.entry("listNotifications", SME),
            Map.entry("getNotificationSettings", SME),
            Map.entry("putNotificationSettings", ADMINS),
            Map.entry("listNotificationDeadLetters", OPERATORS),
            Map.entry("replayNotificationDeadLetter", OPERATORS));

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Body NOTHING = Body.json("{}");
    private static final Body ANSWER = Body.json("{\"answer\":\"PARTIAL\"}");

    /**
     * Bodies for operations that know their caller only after they have understood what is sent. All others get an empty
     * object, which passes every door and no rule.
     */
    private static final Map<String, Body> BODIES = Map.ofEntries(
            Map.entry("submitDiagnosis", Body.json(SampleAnswers.valid().json())),
            Map.entry("submitSiteDiagnosis", Body.json(SampleAnswers.valid().jsonOfSites("本社", "第二工場"))),
            Map.entry("joinGroupSession", Body.json(SampleAnswers.valid().json())),
            Map.entry("createDiagnosisDraft", Body.json("{\"questionnaire\":\"jisha25-3.1\"}")),
            Map.entry("saveDraftAnswer", ANSWER),
            Map.entry("saveDraftSiteAnswer", ANSWER),
            Map.entry("createDiagnosisImport", Body.csv("no header\n")),
            Map.entry(
                    "editHandbookVersion",
                    Body.json("{\"title\":\"Handbook\",\"organizationName\":\"Sample\",\"sections\":[]}")),
            Map.entry("createBasicPolicy", Body.json("{\"language\":\"ja\"}")),
            Map.entry("editBasicPolicy", Body.json("{\"lead\":\"方針\",\"items\":[]}")),
            Map.entry("recordExternalPolicy", Body.json("{\"url\":\"https://127.0.0.1/policy\"}")),
            Map.entry("uploadLogoMark", new Body("image/png", "no picture")),
            Map.entry("uploadLogoMarks", new Body("application/zip", "no archive")),
            Map.entry("importSuppliers", Body.csv("no header\n")),
            Map.entry("putNotificationSettings", Body.json("{\"email\":\"matrix@example.jp\",\"language\":\"ja\"}")));

    /** What operations need to be asked. */
    private static final Map<String, String> QUERIES =
            Map.of("getDiagnosisPath", "?target=70", "getStatistics", "?from=2026-01&to=2026-03");

    /** What stands for the variables of paths that are no ids. No session has this code: it has no character of theirs. */
    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("deadLetterId", "none:0:0"),
            Map.entry("declarationNumber", "99999999999"),
            Map.entry("star", "one-star"),
            Map.entry("size", "small"),
            Map.entry("color", "bw"),
            Map.entry("topic", "BACKUPS"),
            Map.entry("question", "1"),
            Map.entry("site", "1"),
            Map.entry("version", "1"),
            Map.entry("code", "000000"));

    private static final Map<Caller, FreshToken> TOKENS = new EnumMap<>(Caller.class);
    private static Calls calls;
    private static UUID ownOrganization;

    /**
     * An operation of the document.
     *
     * @param accept all that the document says it may answer with, which is what generated clients accept
     */
    private record Operation(String method, String path, String id, String accept) {

        static Operation of(String method, String path, JsonNode described) {
            Set<String> mediaTypes = new TreeSet<>();
            described
                    .path("responses")
                    .forEach(response -> response.path("content").fieldNames().forEachRemaining(mediaTypes::add));
            return new Operation(
                    method.toUpperCase(Locale.ROOT),
                    path,
                    described.path("operationId").asText(),
                    String.join(", ", mediaTypes));
        }

        boolean namesAnOrganization() {
            return path.contains("{organizationId}");
        }

        String pathFor(UUID organization) {
            return VARIABLE.matcher(path.replace("{organizationId}", organization.toString()))
                            .replaceAll(variable -> VARIABLES.getOrDefault(
                                    variable.group(1), UUID.randomUUID().toString()))
                    + QUERIES.getOrDefault(id, "");
        }
    }

    @BeforeAll
    static void signEveryoneIn() {
        LocalEnvironment system = WholeSystem.running();
        calls = new Calls(system.gateway());
        User admin = system.signUp(Set.of("member", "admin"));
        ownOrganization = admin.organizationId();
        TOKENS.put(Caller.ADMIN, system.freshToken(admin));
        TOKENS.put(Caller.MEMBER, system.freshToken(system.signUp(Set.of("member"))));
        TOKENS.put(Caller.OPERATOR, system.freshToken(system.signUp(Set.of("operator"))));
        TOKENS.put(Caller.SUPPORTER, system.freshToken(SampleClient.SUPPORTER));
        TOKENS.put(Caller.PROVIDER, system.freshToken(SampleClient.PROVIDER));
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
            assertThat(answer.status()).as("%s", answer).isNotIn(401, 403, 406).isLessThan(500);
        } else {
            assertThat(answer.status()).as("%s", answer).isEqualTo(caller == Caller.ANONYMOUS ? 401 : 403);
        }
        if (answer.status() >= 400) {
            assertThat(answer.isProblem() || isPage(operation, answer))
                    .as("%s", answer)
                    .isTrue();
        }
    }

    /** Whoever reads pages, such as a browser, is told on a page that there is nothing. */
    private static boolean isPage(Operation operation, Answer answer) {
        return operation.id().equals("getVerificationPage")
                && answer.status() == 404
                && answer.mediaType().startsWith("text/html");
    }

    private static Answer call(Operation operation, UUID organization, FreshToken token) throws Exception {
        Body body = operation.method().equals("GET") ? null : BODIES.getOrDefault(operation.id(), NOTHING);
        Map<String, String> headers = new HashMap<>(Map.of("Accept", operation.accept()));
        if (token != null) {
            headers.put("Authorization", "Bearer " + token.value());
        }
        return calls.send(operation.method(), operation.pathFor(organization), headers, body);
    }

    private static List<Operation> operations() throws IOException {
        JsonNode paths = new YAMLMapper()
                .readTree(Path.of("..", "gateway", "openapi.yaml").toFile())
                .get("paths");
        Map<String, Operation> sorted = new TreeMap<>();
        paths.fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(described -> {
                    if (described.getValue().has("operationId")) {
                        Operation operation = Operation.of(described.getKey(), path.getKey(), described.getValue());
                        sorted.put(operation.id(), operation);
                    }
                }));
        return new ArrayList<>(sorted.values());
    }
}
