package jp.hoshimori.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.hoshimori.client.api.CatalogApi;
import jp.hoshimori.client.api.DeclarationApi;
import jp.hoshimori.client.api.DiagnosisApi;
import jp.hoshimori.client.invoker.ApiException;
import jp.hoshimori.client.invoker.ApiResponse;
import jp.hoshimori.client.model.AccessGrantRequest;
import jp.hoshimori.client.model.Diagnosis;
import jp.hoshimori.client.model.DiagnosisDraft;
import jp.hoshimori.client.model.DiagnosisDraftAnswerSaving;
import jp.hoshimori.client.model.DiagnosisDraftCreation;
import jp.hoshimori.client.model.DiagnosisSubmission;
import jp.hoshimori.client.model.DiagnosisSubmissionAnswer;
import jp.hoshimori.client.model.GrantedDiagnosis;
import jp.hoshimori.client.model.GrantedDiagnosisPage;
import jp.hoshimori.client.model.GroupSession;
import jp.hoshimori.client.model.GroupSessionOpening;
import jp.hoshimori.client.model.HandbookAcknowledgement;
import jp.hoshimori.client.model.HandbookVersion;
import jp.hoshimori.client.model.HandbookVersionCreation;
import jp.hoshimori.client.model.Operation;
import jp.hoshimori.client.model.OperationResult;
import jp.hoshimori.client.model.OrganizationRegistration;
import jp.hoshimori.client.model.Recommendations;
import jp.hoshimori.endtoend.Calls.Answer;
import jp.hoshimori.endtoend.Calls.Body;
import jp.hoshimori.local.LocalEnvironment;
import jp.hoshimori.local.SampleClient;
import jp.hoshimori.local.User;
import org.junit.jupiter.api.Test;

/** What companies, their partners and their employees do with diagnoses, through the gateway and the generated client. */
class DiagnosisStoriesEndToEndTest {

    private static final String EDITION = "jisha25-3.1";

    /** The {@code org} claim of the sample partner's tokens. */
    private static final String PARTNER_ORGANIZATION = "019a0000-0000-7000-8000-000000000501";

    private static final int ROWS = 300;

    /** How many at a time are added to a session's totals. */
    private static final int GROUP = 5;

    /** The score of who does half of everything. */
    private static final int HALF = 50;

    private static final int MEBIBYTE = 1 << 20;

    private final LocalEnvironment system = WholeSystem.running();
    private final Clients clients = new Clients(system);
    private final DiagnosisApi anonymous = new DiagnosisApi(clients.anonymous());
    private final User admin = system.signUp();
    private final String organization = admin.organizationId().toString();
    private final DiagnosisApi company = new DiagnosisApi(clients.of(admin));
    private final DiagnosisApi partner = new DiagnosisApi(clients.of(SampleClient.SUPPORTER));

    @Test
    void whatNobodyInParticularAnsweredIsRecommendedForOnceItIsClaimed() throws Exception {
        register();
        DiagnosisDraft draft =
                anonymous.createDiagnosisDraft(new DiagnosisDraftCreation().questionnaire(EDITION), null);
        for (int question : draft.getMissingQuestions()) {
            anonymous.saveDraftAnswer(draft.getId(), question, new DiagnosisDraftAnswerSaving().answer("PARTIAL"));
        }
        Diagnosis completed = anonymous.completeDiagnosisDraft(draft.getId(), null);

        Diagnosis claimed = company.claimDiagnosis(completed.getId());

        assertThat(completed.getOrganizationId()).isNull();
        assertThat(claimed.getOrganizationId()).isEqualTo(organization);
        assertThat(claimed.getScore()).isEqualTo(completed.getScore()).isEqualTo(HALF);
        CatalogApi catalog = new CatalogApi(clients.of(admin));
        await().untilAsserted(() -> {
            Recommendations found = catalog.listRecommendations(organization);
            assertThat(found.getItems()).as("%s", found.getExplanation()).isNotEmpty();
            assertThat(found.getBasedOn().getDiagnosisId()).isEqualTo(completed.getId());
        });
    }

    @Test
    void theReportIsAPdfThatHasAName() throws Exception {
        Diagnosis diagnosis = company.submitDiagnosis(submission(), null);

        ApiResponse<File> report = company.getDiagnosisReportWithHttpInfo(diagnosis.getId());

        assertThat(header(report, "content-type")).isEqualTo("application/pdf");
        assertThat(header(report, "content-disposition"))
                .startsWith("attachment")
                .contains(".pdf");
        assertThat(Files.readAllBytes(report.getData().toPath()))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aPartnerImportsForACompanyAndReadsItsDiagnosesAsLongAsTheCompanyLetsIt() throws Exception {
        String own = company.submitDiagnosis(submission(), null).getId();
        String grant = grantToPartner();
        OffsetDateTime before = await().until(() -> granted(null), seen -> !seen.isEmpty())
                .get(0)
                .getUpdatedAt();
        ImportFile file = ImportFile.of(admin.organizationId(), ROWS);

        Operation ended = ended(partner.createDiagnosisImport(file.csv(), null).getId());
        List<OperationResult> rejected = partner.listOperationResults(ended.getId(), null, 200, "REJECTED")
                .getItems();
        List<GrantedDiagnosis> shown = await().until(
                        () -> granted(before),
                        seen -> seen.size() > ended.getRows().getAccepted());
        takeBack(grant);

        int wrong = file.wrongLines().size();
        assertThat(ended.getState()).isEqualTo("SUCCEEDED");
        assertThat(ended.getRows().getAccepted()).isEqualTo(ROWS - wrong);
        assertThat(rejected).extracting(OperationResult::getLine).containsExactlyElementsOf(file.wrongLines());
        assertThat(rejected)
                .allSatisfy(
                        row -> assertThat(row.getErrors().get(0).getColumn()).isEqualTo("q7"));
        assertThat(shown)
                .extracting(GrantedDiagnosis::getId)
                .doesNotHaveDuplicates()
                .contains(own)
                .hasSize(ROWS - wrong + 1);
        await().untilAsserted(() -> assertThat(granted(null)).isEmpty());
    }

    @Test
    void onlyAnImportMayBeLargerThanAMebibyte() throws Exception {
        Body large = Body.csv(
                ImportFile.of(UUID.randomUUID(), ROWS).widened(MEBIBYTE / ROWS).csv());
        assertThat(large.text()).hasSizeGreaterThan(MEBIBYTE);
        Calls calls = new Calls(system.gateway());
        String token = system.accessToken(SampleClient.SUPPORTER);

        Answer answerToImport = calls.send("POST", "/v1/diagnosis-imports", token, large, "en");
        Answer answerToOther = calls.send("POST", "/v1/diagnoses", token, Body.json(large.text()), "en");

        assertThat(answerToImport.status()).as("%s", answerToImport).isEqualTo(202);
        assertThat(answerToOther.status()).as("%s", answerToOther).isEqualTo(413);
        Operation ended = ended(answerToImport.body().path("id").asText());
        assertThat(ended.getRows().getRejected()).as("nobody granted it").isEqualTo(ROWS);
    }

    @Test
    void theOrganizerSeesTheTotalsComeInAndTheParticipantsKeepTheirResults() throws Exception {
        GroupSession session = opened();
        LiveTotals screen = LiveTotals.follow(system.gateway(), session.getId(), system.accessToken(admin));
        await().until(() -> !screen.shown().isEmpty());
        // Another test guesses codes, for which everybody here is held off for the rest of the minute.
        await().ignoreExceptions().until(() -> anonymous.findGroupSession(session.getCode()) != null);

        List<Diagnosis> results = new ArrayList<>();
        for (int participant = 0; participant < GROUP; participant++) {
            results.add(anonymous.joinGroupSession(session.getCode(), submission(), null));
        }

        await().until(() -> latest(screen).path("counted").asInt() == GROUP);
        assertThat(screen.shown().get(0).path("participants").asInt()).isZero();
        assertThat(screen.shown().get(0).has("figures")).isFalse();
        assertThat(latest(screen).at("/figures/mean").asDouble()).isEqualTo(HALF);
        company.closeGroupSession(session.getId());
        assertThat(screen.ended()).succeedsWithin(WholeSystem.PATIENCE);
        assertThat(latest(screen).path("open").asBoolean()).isFalse();
        for (Diagnosis result : results) {
            assertThat(anonymous.getDiagnosis(result.getId()).getScore()).isEqualTo(HALF);
        }
    }

    @Test
    void anEmployeeReadsThePublishedHandbookAndIsCountedOnce() throws Exception {
        Diagnosis diagnosis = company.submitDiagnosis(submission(), null);
        HandbookVersion draft = company.createHandbookVersion(
                organization,
                new HandbookVersionCreation()
                        .diagnosisId(diagnosis.getId())
                        .language("ja")
                        .organizationName("見本製作所"),
                null);
        String link = company.publishHandbookVersion(organization, draft.getVersion())
                .getLink()
                .getToken();

        String read = anonymous.getPublishedHandbook(link).getHandbook().getOrganizationName();
        anonymous.acknowledgeHandbook(link, new HandbookAcknowledgement().reader("A-014"));
        anonymous.acknowledgeHandbook(link, new HandbookAcknowledgement().reader("A-014"));

        assertThat(read).isEqualTo("見本製作所");
        assertThat(company.getHandbookAcknowledgements(organization, draft.getVersion())
                        .getTotal())
                .isEqualTo(1);
    }

    /** Nobody is recommended services for a company of which nothing is known. */
    private void register() throws ApiException {
        OrganizationRegistration registration = new OrganizationRegistration()
                .kind("SOLE_PROPRIETOR")
                .name("見本商店")
                .prefecture("13")
                .industry("I")
                .employeeBand("EMPLOYEES_6_20");
        new DeclarationApi(clients.of(admin)).registerOrganization(registration, null);
    }

    private String grantToPartner() throws ApiException {
        AccessGrantRequest terms = new AccessGrantRequest()
                .granteeOrganizationId(PARTNER_ORGANIZATION)
                .scopes(List.of("diagnoses:read", "diagnoses:write"))
                .expiresAt(OffsetDateTime.now().plusDays(1));
        return new DeclarationApi(clients.of(admin))
                .grantAccess(organization, terms, null)
                .getId();
    }

    private void takeBack(String grant) throws ApiException {
        DeclarationApi grants = new DeclarationApi(clients.of(admin));
        String version = header(grants.getAccessGrantWithHttpInfo(grant, organization), "etag");
        grants.revokeAccessGrant(grant, organization, version);
    }

    /** What the company granted to the partner and has changed since then, all pages of it. */
    private List<GrantedDiagnosis> granted(OffsetDateTime since) throws ApiException {
        List<GrantedDiagnosis> found = new ArrayList<>();
        String cursor = null;
        do {
            GrantedDiagnosisPage page = partner.listGrantedDiagnoses(cursor, 100, Objects.toString(since, null));
            page.getItems().stream()
                    .filter(diagnosis -> diagnosis.getOrganizationId().equals(organization))
                    .forEach(found::add);
            cursor = page.getNextCursor();
        } while (cursor != null);
        return found;
    }

    private Operation ended(String operationId) {
        return await().until(() -> partner.getOperation(operationId), operation -> operation.getEndedAt() != null);
    }

    private GroupSession opened() throws ApiException {
        GroupSessionOpening opening = new GroupSessionOpening()
                .title("Morning class")
                .questionnaire(EDITION)
                .closesAt(OffsetDateTime.now().plusHours(1));
        return company.openGroupSession(opening, null);
    }

    private static JsonNode latest(LiveTotals screen) {
        List<JsonNode> shown = screen.shown();
        return shown.get(shown.size() - 1);
    }

    private static String header(ApiResponse<?> response, String name) {
        return response.getHeaders().get(name).get(0);
    }

    /** Half of what there is to do is done everywhere. */
    private static DiagnosisSubmission submission() {
        List<DiagnosisSubmissionAnswer> answers = IntStream.rangeClosed(1, 25)
                .mapToObj(question ->
                        new DiagnosisSubmissionAnswer().question(question).answer("PARTIAL"))
                .toList();
        return new DiagnosisSubmission().questionnaire(EDITION).answers(answers);
    }
}
