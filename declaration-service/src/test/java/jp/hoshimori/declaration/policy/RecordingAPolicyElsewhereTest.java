package jp.hoshimori.declaration.policy;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.hoshimori.declaration.policy.check.NamesOfTests;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are read from a real server on this machine; names lead where a test says. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecordingAPolicyElsewhereTest {

    private final UUID organization = UUID.randomUUID();
    private final String name = "p" + organization.toString().substring(0, 8) + ".example";
    private final OutsideServer outside = new OutsideServer();

    @Inject
    NamesOfTests names;

    @BeforeEach
    void register() {
        registered(organization);
        names.put(name, "127.0.0.1");
    }

    @AfterEach
    void close() {
        outside.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html; charset=UTF-8", "application/pdf"})
    void aPageThatEveryoneCanReadIsPublishedFromNowOn(String contentType) {
        String url = outside.says("/policy", 200, contentType).url(name, "/policy");

        recorded(url).statusCode(200).body("url", equalTo(url)).body(not(containsString("SECRET")));

        memberOf(organization).get(address()).then().statusCode(200).body("url", equalTo(url));
        assertThat(Storage.count("published_policy WHERE place = 'EXTERNAL' AND url = '" + url + "'"))
                .isEqualTo(1);
        assertThat(Storage.count("audit_event WHERE act = 'EXTERNAL_POLICY_RECORDED' AND organization_id = '"
                        + organization + "'"))
                .isEqualTo(1);
    }

    @Test
    void redirectsAreFollowedToThePage() {
        outside.leads("/1", "/2").leads("/2", "3?a=b").leads("/3", outside.url(name, "/policy"));
        outside.says("/policy", 200, "text/html");

        recorded(outside.url(name, "/1")).statusCode(200);
    }

    @Test
    void moreRedirectsThanThreeAreRefused() {
        outside.leads("/1", "/2").leads("/2", "/3").leads("/3", "/4").leads("/4", "/5");
        outside.says("/5", 200, "text/html");

        assertRefused(outside.url(name, "/1"), "POLICY_ADDRESS_TOO_MANY_REDIRECTS");
    }

    @ParameterizedTest
    @CsvSource({
        "http://169.254.169.254/latest/meta-data/, POLICY_ADDRESS_SCHEME",
        "https://169.254.169.254/latest/meta-data/, POLICY_ADDRESS_INTERNAL",
        "https://[::ffff:169.254.169.254]/, POLICY_ADDRESS_INTERNAL",
        "https://2852039166/, POLICY_ADDRESS_MALFORMED",
        "https://user@example.com/, POLICY_ADDRESS_USER_INFO",
        "file:///etc/passwd, POLICY_ADDRESS_SCHEME"
    })
    void aRedirectToTheInsideIsRefused(String target, String code) {
        assertRefused(outside.leads("/policy", target).url(name, "/policy"), code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "169.254.169.254", "fd00::1", "93.184.215.14 10.1.2.3", "127.0.0.1 10.1.2.3"})
    void aNameThatAlsoStandsForAnAddressInsideIsRefused(String addresses) {
        names.put(name, addresses);

        assertRefused("https://" + name + "/", "POLICY_ADDRESS_INTERNAL");
    }

    @Test
    void aRedirectToANameThatStandsForAnAddressInsideIsRefused() {
        names.put("inside." + name, "192.168.0.1");

        assertRefused(
                outside.leads("/policy", "https://inside." + name + "/").url(name, "/policy"),
                "POLICY_ADDRESS_INTERNAL");
    }

    @Test
    void aNameIsAskedForOnceAndThePageReadFromTheAddressThatPassed() {
        names.put(name, "127.0.0.1", "10.1.2.3");
        String url = outside.says("/policy", 200, "text/html").url(name, "/policy");

        recorded(url).statusCode(200);

        assertThat(names.asked(name)).isEqualTo(1);
        assertThat(outside.hosts()).containsExactly(name);
    }

    @Test
    void aNameThatTurnsInsideBetweenRedirectsIsRefused() {
        names.put(name, "127.0.0.1", "10.1.2.3");
        String url = outside.leads("/policy", "https://" + name + "/").url(name, "/policy");

        assertRefused(url, "POLICY_ADDRESS_INTERNAL");
        assertThat(names.asked(name)).isEqualTo(2);
    }

    @Test
    void aNameThatLeadsNowhereIsRefused() {
        assertRefused("https://nowhere." + name + "/", "POLICY_ADDRESS_UNRESOLVED");
    }

    @ParameterizedTest
    @CsvSource({
        "404, text/html, POLICY_ADDRESS_STATUS",
        "401, text/html, POLICY_ADDRESS_STATUS",
        "500, text/html, POLICY_ADDRESS_STATUS",
        "200, text/plain, POLICY_ADDRESS_CONTENT_TYPE",
        "200, application/json, POLICY_ADDRESS_CONTENT_TYPE",
        "200, text/html5, POLICY_ADDRESS_CONTENT_TYPE"
    })
    void whatIsNoPageForEveryoneIsRefused(int status, String contentType, String code) {
        assertRefused(outside.says("/policy", status, contentType).url(name, "/policy"), code);
    }

    @Test
    void aServerThatDoesNotAnswerIsNotWaitedFor() {
        assertRefused(outside.keepsWaiting("/policy").url(name, "/policy"), "POLICY_ADDRESS_TIMEOUT");
    }

    @Test
    void aServerThatIsNotThereIsRefused() throws IOException {
        // Taken, so that nobody else can listen there meanwhile, and not listened on.
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));

            assertRefused("https://" + name + ":" + taken.getLocalPort() + "/", "POLICY_ADDRESS_UNREACHABLE");
        }
    }

    @Test
    void aConnectionThatOpensTooLateIsClosed() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            CompletableFuture<Integer> heardLast = CompletableFuture.supplyAsync(() -> heardLast(mute));

            assertRefused("https://" + name + ":" + mute.getLocalPort() + "/", "POLICY_ADDRESS_TIMEOUT");

            assertThat(heardLast.get(1, TimeUnit.MINUTES)).isEqualTo(-1);
        }
    }

    @Test
    void anAddressIsReplacedAndForgottenByWhoeverKnowsIt() {
        outside.says("/old", 200, "text/html").says("/new", 200, "text/html");
        String tag = recorded(outside.url(name, "/old")).extract().header("ETag");
        Map<String, String> replacement = Map.of("url", outside.url(name, "/new"));

        Refusal.expect(put(adminOf(organization), replacement), 428, "precondition-required");
        put(adminOf(organization).header("If-Match", tag), replacement).statusCode(200);
        Refusal.expect(put(adminOf(organization).header("If-Match", tag), replacement), 412, "precondition-failed");
        adminOf(organization).header("If-Match", "*").delete(address()).then().statusCode(204);

        Refusal.expect(memberOf(organization).get(address()).then(), 404, "not-found");
        assertNothingIsStored();
    }

    @Test
    void onlyAnAdministratorOfTheOrganizationRecordsAnAddress() {
        Map<String, String> page =
                Map.of("url", outside.says("/policy", 200, "text/html").url(name, "/policy"));

        Refusal.expect(put(memberOf(organization), page), 403, "forbidden");
        Refusal.expect(put(adminOf(UUID.randomUUID()), page), 404, "not-found");

        assertThat(outside.hosts()).isEmpty();
        assertNothingIsStored();
    }

    private void assertRefused(String url, String code) {
        Refusal.expect(recorded(url), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/url"))
                .body("errors[0].code", equalTo(code))
                .body(not(containsString("SECRET")));
        assertNothingIsStored();
    }

    private void assertNothingIsStored() {
        assertThat(Storage.count("external_policy WHERE organization_id = '" + organization + "'"))
                .isZero();
        assertThat(Storage.count("published_policy WHERE organization_id = '" + organization + "'"))
                .isZero();
    }

    private ValidatableResponse recorded(String url) {
        return put(adminOf(organization), Map.of("url", url));
    }

    private ValidatableResponse put(RequestSpecification caller, Map<String, String> page) {
        return caller.body(page).put(address()).then();
    }

    private String address() {
        return "/v1/organizations/" + organization + "/external-basic-policy";
    }

    /** The last thing that a server hears which never says anything: -1 when it is left. */
    private static int heardLast(ServerSocket mute) {
        try (Socket guest = mute.accept()) {
            int heard = 0;
            while (heard != -1) {
                heard = guest.getInputStream().read();
            }
            return heard;
        } catch (IOException broken) {
            return -1;
        }
    }
}
