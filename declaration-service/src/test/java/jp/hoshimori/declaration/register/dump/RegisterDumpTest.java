package jp.hoshimori.declaration.register.dump;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import jp.hoshimori.declaration.register.Entries;
import jp.hoshimori.declaration.register.RegisterEntry;
import jp.hoshimori.declaration.register.RegisterEntry.Declarer;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.RegisterGenerator;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegisterDumpTest {

    private static final String CSV = "/v1/register-dumps/latest.csv";
    private static final String NDJSON = "/v1/register-dumps/latest.ndjson";

    private final LocalDate today = Today.inJapan();

    @Inject
    Entries entries;

    @Inject
    MakeDumps makeDumps;

    @Inject
    ObjectMapper json;

    @BeforeEach
    @AfterEach
    void forgetAll() throws SQLException {
        change("DELETE FROM register_dump");
        change("DELETE FROM register_dump_piece");
    }

    @Test
    void theWholeRegisterIsInBothFiles() throws IOException {
        RegisterEntry named = entries.add(Entries.by(
                Entries.named("=SUM(A1)"),
                Optional.of(
                        new Declarer("=SUM(A1)", Optional.of("サム"), Optional.of("7000012050002"), Optional.empty()))));
        RegisterEntry withheld = entries.add(Entries.by(Entries.named(""), Optional.empty()));
        RegisterEntry ended = entries.add(Entries.named("星守製作所"));
        entries.change(
                ended, it -> Entries.withdrawn(it, Instant.parse("2026-06-01T00:00:00Z"), Optional.of("閉店, \"了\"")));

        assertThat(makeDumps.makeDue()).isTrue();

        String csv = new String(raw().get(CSV).asByteArray(), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFdeclarationNumber,status,star,declaredAt,")
                .contains(
                        named.number()
                                + ",STANDING,ONE_STAR,2026-04-12T03:04:05.678901Z,,,,13,E,'=SUM(A1),サム,7000012050002,,principles-6\r\n")
                .contains(withheld.number() + ",STANDING,ONE_STAR,2026-04-12T03:04:05.678901Z,,,,13,E,,,,,principles-6")
                .contains(ended.number() + ",WITHDRAWN,")
                .contains("2026-06-01T00:00:00Z,\"閉店, \"\"了\"\"\"");
        List<String> lines = new String(raw().get(NDJSON).asByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines)
                .hasSize((int) Storage.count("register_entry"))
                .hasSize((int) csv.lines().count() - 1);
        JsonNode line = json.readTree(lines.stream()
                .filter(it -> it.contains(withheld.number().value()))
                .findFirst()
                .orElseThrow());
        assertThat(line.has("organizationName")).isFalse();
        assertThat(line.get("status").asText()).isEqualTo("STANDING");
    }

    @Test
    void theListSaysWhatIsInAFileBeforeItIsRead() throws IOException, NoSuchAlgorithmException {
        entries.add(Entries.named("星守製作所"));
        makeDumps.makeDue();

        Response file = raw().get(CSV);

        byte[] content = file.asByteArray();
        anyone().get("/v1/register-dumps")
                .then()
                .statusCode(200)
                .body("items.format", equalTo(List.of("CSV", "NDJSON")))
                .body("items[0].day", equalTo(today.toString()))
                .body("items[0].entries", equalTo((int) Storage.count("register_entry")))
                .body("items[0].size", equalTo(content.length))
                .body("items[0].sha256", equalTo(sha256(content)))
                .body("items[0].path", equalTo("/v1/register-dumps/" + today + "/csv"));
        file.then()
                .header("Content-Length", equalTo(Integer.toString(content.length)))
                .header("Content-Type", equalTo("text/csv; charset=UTF-8"))
                .header("Content-Disposition", containsString("hoshimori-register-" + today + ".csv"))
                .header("Vary", containsString("Accept-Encoding"));
        assertThat(raw().get("/v1/register-dumps/" + today + "/csv").asByteArray())
                .isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, NDJSON})
    void itIsSentAsItIsStoredToWhoeverTakesGzip(String address) throws IOException {
        entries.add(Entries.named("星守製作所"));
        makeDumps.makeDue();

        Response compressed = raw().header("Accept-Encoding", "br, gzip;q=0.5").get(address);
        Response plain = raw().header("Accept-Encoding", "gzip;q=0").get(address);

        compressed.then().statusCode(200).header("Content-Encoding", equalTo("gzip"));
        assertThat(compressed.asByteArray()).hasSize(Integer.parseInt(compressed.header("Content-Length")));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.asByteArray())).readAllBytes())
                .isEqualTo(plain.asByteArray());
        assertThat(compressed.header("ETag")).isNotEqualTo(plain.header("ETag"));
    }

    @Test
    void whoeverHasItIsNotSentItAgainAndWhoeverAsksWhatItIsNeither() {
        entries.add(Entries.named("星守製作所"));
        makeDumps.makeDue();
        String tag = raw().get(CSV).header("ETag");

        raw().header("If-None-Match", tag).get(CSV).then().statusCode(304).header("ETag", equalTo(tag));
        raw().header("If-None-Match", "\"another\"").get(CSV).then().statusCode(200);
        Response head = raw().head(CSV);
        head.then().statusCode(200).header("ETag", equalTo(tag));
        assertThat(head.asByteArray()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(raw().get(CSV).header("Content-Length"));
    }

    @Test
    void aFileOfManyPiecesIsReadWhole() throws SQLException, IOException {
        RegisterGenerator.fill(8_000);
        try {
            makeDumps.makeDue();
        } finally {
            RegisterGenerator.empty();
        }

        byte[] plain = raw().get(NDJSON).asByteArray();
        byte[] compressed = raw().header("Accept-Encoding", "gzip").get(NDJSON).asByteArray();

        assertThat(Storage.count("register_dump_piece WHERE format = 'NDJSON'")).isGreaterThan(1);
        assertThat(new String(plain, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains("\"declarationNumber\":\"7"))
                        .count())
                .isEqualTo(8_000);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
                .isEqualTo(plain);
    }

    @Test
    void itIsMadeOnceADayAndOldOnesAreForgotten() throws SQLException {
        entries.add(Entries.named("星守製作所"));
        for (int age = 6; age <= 8; age++) {
            change("INSERT INTO register_dump VALUES ('%s', 'CSV', now(), 1, 1, 1, 0, '%s')"
                    .formatted(today.minusDays(age), "0".repeat(64)));
        }

        boolean first = makeDumps.makeDue();
        boolean second = makeDumps.makeDue();

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        anyone().get("/v1/register-dumps")
                .then()
                .body("items.day", hasItem(today.minusDays(6).toString()))
                .body("items.day", not(hasItem(today.minusDays(7).toString())));
    }

    @Test
    void ofReplicasThatStartTogetherOneMakesIt() throws Exception {
        entries.add(Entries.named("星守製作所"));

        long made = concurrently(4).stream().filter(Boolean::booleanValue).count();

        assertThat(made).isEqualTo(1);
        assertThat(Storage.count("register_dump")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        CSV,
        NDJSON,
        "/v1/register-dumps/2020-01-01/csv",
        "/v1/register-dumps/today/csv",
        "/v1/register-dumps/2020-01-01/pdf"
    })
    void whatIsNotThereIsSaidSo(String address) {
        Refusal.expect(raw().get(address).then(), 404, "register-dump-not-available");
    }

    private List<Boolean> concurrently(int replicas) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(replicas);
        try {
            Callable<Boolean> replica = makeDumps::makeDue;
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(Collections.nCopies(replicas, replica))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static RequestSpecification raw() {
        return given().config(config().decoderConfig(decoderConfig().noContentDecoders()));
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
