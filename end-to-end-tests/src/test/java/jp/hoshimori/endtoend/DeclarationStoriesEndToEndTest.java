package jp.hoshimori.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.hoshimori.endtoend.Calls.Answer;
import jp.hoshimori.endtoend.Calls.Body;
import jp.hoshimori.local.LocalEnvironment;
import jp.hoshimori.local.User;
import org.junit.jupiter.api.Test;

/** What declarers and their buyers do, through the gateway and across the services. */
class DeclarationStoriesEndToEndTest {

    private static final int AT_ONCE = 50;

    private static final String DECLARATION = """
            {"star": "ONE_STAR", "principlesEdition": "principles-6", "pledged": true, "purposes": ["GAIN_TRUST"],
             "publicity": "NAME_PUBLISHED"}""";

    private final LocalEnvironment system = WholeSystem.running();
    private final Calls calls = new Calls(system.gateway());
    private final User supplier = system.signUp();
    private final User buyer = system.signUp();

    @Test
    void aBuyerReadsWhatASupplierDisclosesUntilItIsTakenBack() throws Exception {
        String diagnosis =
                created(supplier, "/v1/diagnoses", SampleAnswers.valid().json());
        String disclosures = "/v1/organizations/" + supplier.organizationId() + "/disclosures";
        String disclosure = created(supplier, disclosures, """
                {"buyerOrganizationId": "%s", "level": "ANSWERS", "expiresAt": "%s"}""".formatted(
                        buyer.organizationId(), OffsetDateTime.now().plusDays(30)));
        String shown = "/v1/disclosed-diagnoses/" + supplier.organizationId();
        await().until(() -> get(buyer, shown).status() == 200);
        Answer read = get(buyer, shown);

        Answer takenBack = send(
                supplier,
                "DELETE",
                disclosures + "/" + disclosure,
                etag(get(supplier, disclosures + "/" + disclosure)),
                null);

        assertThat(read.body().path("diagnosisId").asText()).isEqualTo(diagnosis);
        assertThat(takenBack.status()).isEqualTo(204);
        await().until(() -> get(buyer, shown).status() == 404);
    }

    @Test
    void aBuyerIsToldWhenASupplierOnItsListWithdrawsAndTheKitIsGone() throws Exception {
        register(supplier);
        Answer declared = send(supplier, "POST", "/v1/declarations", null, Body.json(DECLARATION));
        String declaration = "/v1/declarations/" + declared.body().path("id").asText();
        String number = declared.body().path("declarationNumber").asText();
        String list = created(buyer, "/v1/supplier-lists", "{\"name\": \"部品\"}");
        created(buyer, "/v1/supplier-lists/" + list + "/suppliers", """
                {"name": "見本商店", "declarationNumber": "%s"}""".formatted(number));

        Answer withdrawn = send(
                supplier,
                "POST",
                declaration + "/withdrawal",
                etag(declared),
                Body.json("{\"reason\": \"廃業\", \"reasonPublic\": true}"));

        assertThat(withdrawn.status()).isEqualTo(200);
        Answer entry = calls.get("/v1/register-entries/" + number, null, "ja");
        assertThat(entry.body().path("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(entry.body().path("endReason").asText()).isEqualTo("廃業");
        assertThat(get(supplier, declaration + "/kit.zip").status()).isEqualTo(409);
        String inbox = "/v1/organizations/" + buyer.organizationId() + "/notifications";
        await().untilAsserted(
                        () -> assertThat(get(buyer, inbox).body().path("items").findValuesAsText("title"))
                                .anyMatch(title -> title.contains("見本商店")));
    }

    @Test
    void ofFiftyDeclarationsAtOnceOneIsMadeAndTheOthersAreToldSo() throws Exception {
        register(supplier);
        String token = system.accessToken(supplier);

        List<Integer> answers = atOnce(() -> calls.send("POST", "/v1/declarations", token, Body.json(DECLARATION), "ja")
                .status());

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void aPolicyElsewhereIsNeverLookedForInside() throws Exception {
        register(supplier);
        String policy = "/v1/organizations/" + supplier.organizationId() + "/external-basic-policy";
        for (String inside : List.of(
                "https://169.254.169.254/latest/meta-data/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://10.0.0.1/",
                "https://2130706433/")) {
            Answer refused = send(supplier, "PUT", policy, null, Body.json("{\"url\": \"" + inside + "\"}"));

            assertThat(refused.status()).as(inside).isEqualTo(400);
            assertThat(refused.body().path("errors").findValuesAsText("pointer"))
                    .as(inside)
                    .containsOnly("/url");
        }
        assertThat(get(supplier, policy).status()).isEqualTo(404);
    }

    @Test
    void aMergeTakesAlongWhatWasAnsweredAndWhatABuyerIsShown() throws Exception {
        User goesOn = system.signUp();
        register(supplier);
        register(goesOn);
        String diagnosis =
                created(supplier, "/v1/diagnoses", SampleAnswers.valid().json());
        created(supplier, "/v1/organizations/" + supplier.organizationId() + "/disclosures", """
                {"buyerOrganizationId": "%s", "level": "ANSWERS", "expiresAt": "%s"}""".formatted(
                        buyer.organizationId(), OffsetDateTime.now().plusDays(30)));
        await().until(() -> get(buyer, "/v1/disclosed-diagnoses/" + supplier.organizationId())
                        .status()
                == 200);

        created(system.signUp(Set.of("operator")), "/v1/organization-merges", """
                {"from": "%s", "into": "%s", "reason": "二重に登録していた"}""".formatted(
                        supplier.organizationId(), goesOn.organizationId()));

        await().untilAsserted(() -> assertThat(get(buyer, "/v1/disclosed-diagnoses/" + goesOn.organizationId())
                        .body()
                        .path("diagnosisId")
                        .asText())
                .isEqualTo(diagnosis));
        assertThat(get(buyer, "/v1/disclosed-diagnoses/" + supplier.organizationId())
                        .status())
                .isEqualTo(404);
        assertThat(get(goesOn, "/v1/diagnoses/" + diagnosis).status()).isEqualTo(200);
        Answer late = send(
                supplier,
                "POST",
                "/v1/diagnoses",
                null,
                Body.json(SampleAnswers.valid().json()));
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.body().path("code").asText()).isEqualTo("organization-merged");
    }

    private static List<Integer> atOnce(Callable<Integer> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(AT_ONCE, act))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private void register(User user) throws Exception {
        created(user, "/v1/organizations", """
                {"kind": "SOLE_PROPRIETOR", "name": "見本商店 %s", "prefecture": "13", "industry": "I",
                 "employeeBand": "EMPLOYEES_1_5"}""".formatted(UUID.randomUUID()));
    }

    /** The id of what was created. */
    private String created(User user, String path, String json) throws Exception {
        Answer answer = send(user, "POST", path, null, Body.json(json));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.body().path("id").asText();
    }

    private Answer get(User user, String path) throws Exception {
        return calls.get(path, system.accessToken(user), "ja");
    }

    private Answer send(User user, String method, String path, String ifMatch, Body body) throws Exception {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", "Bearer " + system.accessToken(user));
        if (ifMatch != null) {
            headers.put("If-Match", ifMatch);
        }
        return calls.send(method, path, headers, body);
    }

    private static String etag(Answer answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
