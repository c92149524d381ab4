package jp.hoshimori.diagnosis.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An upload with one thing broken: refused with a reason, and nothing stored. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RefusedUploadTest {

    private static final String ROW = ImportFile.of(1, "A-").text();

    private final Partner partner = Partner.unknown();

    @TestHTTPResource
    URL address;

    @AfterEach
    void nothingIsStored() {
        assertThat(Stored.number("SELECT count(*) FROM operation WHERE organization_id = ?", partner.organization()))
                .isZero();
        assertThat(Stored.number(
                        "SELECT count(*) FROM operation_piece WHERE organization_id = ?", partner.organization()))
                .isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsNamedWithItsPlace(String name, String type, byte[] file, String pointer, String code) {
        ValidatableResponse answer = partner.upload(type, file);

        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("validation-failed"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    static Stream<Arguments> faults() {
        String header = ImportFile.HEADER;
        return Stream.of(
                csv("nothing", "", "", "NO_ROWS"),
                csv("a header alone", header, "", "NO_ROWS"),
                csv("no header", ROW.substring(header.length()), "/lines/1", "MISSING_COLUMN"),
                csv("a missing column", ROW.replace(",q25", ""), "/lines/1", "MISSING_COLUMN"),
                csv("a column that is not known", ROW.replace(",q25", ",q25,q26"), "/lines/1", "UNKNOWN_COLUMN"),
                csv("a column twice", ROW.replace(",q25", ",q25,q25"), "/lines/1", "REPEATED_COLUMN"),
                csv("another separator", ROW.replace(',', ';'), "/lines/1", "MISSING_COLUMN"),
                csv("a long line", ROW + "a".repeat(65_537), "/lines/3", "LINE_TOO_LONG"),
                Arguments.of("UTF-16", "text/csv", ROW.getBytes(StandardCharsets.UTF_16), "/lines/1", "UNDECODABLE"),
                Arguments.of(
                        "neither UTF-8 nor Shift_JIS",
                        "text/csv",
                        (ROW + "\u00E9\u00FF,").getBytes(StandardCharsets.ISO_8859_1),
                        "/lines/3",
                        "UNDECODABLE"),
                Arguments.of(
                        "CSV that claims to be NDJSON",
                        "application/x-ndjson",
                        ROW.getBytes(StandardCharsets.UTF_8),
                        "/lines/1",
                        "MALFORMED_ROW"),
                Arguments.of(
                        "a JSON array",
                        "application/x-ndjson",
                        "[{\"externalId\": \"A-1\"}]".getBytes(StandardCharsets.UTF_8),
                        "/lines/1",
                        "MALFORMED_ROW"));
    }

    private static Arguments csv(String name, String file, String pointer, String code) {
        return Arguments.of(name, "text/csv", file.getBytes(StandardCharsets.UTF_8), pointer, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "text/csv; charset=utf-16", "text/csv; charset=euc-jp"})
    void anotherMediaTypeOrCharsetIs415(String type) {
        partner.upload(type, ROW.getBytes(StandardCharsets.US_ASCII))
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void anUploadThatIsAnnouncedTooLargeIsNotEvenReceived() throws IOException {
        String answer = raw("Content-Length: 104857600\r\n", 0, new byte[0]);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "body-too-large");
    }

    @Test
    void aLineOfAHundredMebibytesIsRefusedAtItsFirstSixtyFourKibibytes() throws IOException {
        byte[] line = "a".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);

        String answer = raw("Transfer-Encoding: chunked\r\n", 1_600, line);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "LINE_TOO_LONG");
    }

    @Test
    void anUploadThatGrowsTooLargeIs413() throws IOException {
        byte[] lines = ROW.repeat(400).getBytes(StandardCharsets.UTF_8);
        int enough = 67_108_864 / lines.length + 1;

        String answer = raw("Transfer-Encoding: chunked\r\n", enough, lines);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "body-too-large");
    }

    @Test
    void theLimitOfOtherRequestsIsWhatItWas() {
        RestAssured.given()
                .contentType("application/json")
                .body("[" + " ".repeat(1 << 20) + "]")
                .post("/v1/diagnoses")
                .then()
                .statusCode(413);
    }

    @Test
    void importingIsForPartnersWithTheScope() {
        byte[] file = ROW.getBytes(Charset.defaultCharset());

        RestAssured.given()
                .contentType("text/csv")
                .body(file)
                .post("/v1/diagnosis-imports")
                .then()
                .statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.admin(partner.organization()))
                .contentType("text/csv")
                .body(file)
                .post("/v1/diagnosis-imports")
                .then()
                .statusCode(403);
        partner.with("diagnoses:read")
                .contentType("text/csv")
                .body(file)
                .post("/v1/diagnosis-imports")
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", containsString("diagnoses:import"))
                .body("detail", containsString("diagnoses:import"));
    }

    @Test
    void anOperationThatDoesNotExistIs404() {
        partner.get("/v1/operations/" + UUID.randomUUID()).statusCode(404).body("code", equalTo("not-found"));
        partner.get("/v1/operations/none").statusCode(404);
    }

    /** What the service answers when so many parts are sent, or as many as it lets come. */
    private String raw(String framing, int parts, byte[] part) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream request = socket.getOutputStream();
            request.write(("POST /v1/diagnosis-imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                            + "Authorization: Bearer "
                            + TestTokens.supporter(partner.organization(), "diagnoses:import")
                            + "\r\nConnection: close\r\n" + framing + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            try {
                for (int sent = 0; sent < parts; sent++) {
                    request.write((Integer.toHexString(part.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    request.write(part);
                    request.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                request.write((parts == 0 ? "" : "0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException refusedMidway) {
                // The service may answer and close before everything is sent; the answer is read below.
            }
            return answer(socket.getInputStream());
        }
    }

    /** Up to the end of the problem document: the connection stays open where the announced body has not come. */
    private static String answer(InputStream answer) throws IOException {
        StringBuilder read = new StringBuilder();
        for (int next = answer.read(); next >= 0 && next != '}'; next = answer.read()) {
            read.append((char) next);
        }
        return read.toString();
    }
}
