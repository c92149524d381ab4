package jp.hoshimori.benchmarks;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * Diagnoses imported a second through {@code POST /v1/diagnosis-imports}, from the first byte sent to the last row stored,
 * beside COPY of the very rows that the first import stored, into the same tables of the same server. The relay is off, so
 * that the events are there to be copied. COPY runs as superuser, since PostgreSQL refuses it under row-level security.
 */
final class ImportBenchmark implements Benchmark {

    private static final int ROWS = 100_000;
    private static final List<Table> TABLES = List.of(
            new Table(
                    "diagnosis",
                    "id, organization_id, industry, employee_band, prefecture, questionnaire, answers, score, band,"
                            + " part_scores, aggregation, completed_at, updated_at, version"),
            new Table(
                    "outbox",
                    "shard, event_id, topic, type, schema, aggregate_id, aggregate_version, traceparent, payload,"
                            + " created_at"),
            new Table("import_row", "operation_id, line, organization_id, outcome, external_id, diagnosis_id, errors"));

    private record Table(String name, String columns) {}

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Comparison> run(Settings settings) throws Exception {
        try (ServiceSystem system = ServiceSystem.start(
                settings, ServiceSystem.Service.DIAGNOSIS, "import", Map.of("HOSHIMORI_OUTBOX_ENABLED", "false"))) {
            UUID organization = UUID.randomUUID();
            String token = system.token(organization, List.of("supporter"), "diagnoses:import");
            String file = file();
            Progress.say("Importing %d rows, %d KiB, to warm up", ROWS, file.length() / 1024);
            imported(system, token, file);
            Path directory = settings.directory().resolve("import");
            copyOut(system, directory);
            imported(system, token, file);
            Rounds.Named copy = new Rounds.Named("COPY", () -> copied(system, directory));
            Rounds.Named bulk = new Rounds.Named("import", () -> imported(system, token, file));
            Comparison rate = new Rounds(settings.rounds())
                    .compare("import of 100,000 rows, against COPY", "rows/s", copy, bulk, Target.atLeast(1.0 / 3));
            return List.of(rate, liveHeap(system, token, file));
        }
    }

    /** What lives in the heap while a file is worked off, beside the same for a file of a tenth of its rows. */
    private static Comparison liveHeap(ServiceSystem system, String token, String file) throws Exception {
        String tenth = file.lines().limit(1 + ROWS / 10).collect(Collectors.joining("\n", "", "\n"));
        List<Double> few = new ArrayList<>();
        for (int turn = 0; turn < 5; turn++) {
            few.addAll(heapWhileImporting(system, token, tenth));
        }
        List<Double> many = heapWhileImporting(system, token, file);
        return new Comparison(
                "live heap while 100,000 rows are imported, against 10,000",
                new Series("10,000", "MiB", few),
                new Series("100,000", "MiB", many),
                Target.atMost(1.25));
    }

    private static List<Double> heapWhileImporting(ServiceSystem system, String token, String file) throws Exception {
        empty(system);
        List<Double> heap = new ArrayList<>();
        String operation = accepted(system, token, file);
        while (!state(system, token, operation).contains("\"SUCCEEDED\"")) {
            heap.add(system.liveHeap());
        }
        return heap;
    }

    private static double imported(ServiceSystem system, String token, String file) throws Exception {
        empty(system);
        Instant begun = Instant.now();
        String operation = accepted(system, token, file);
        String state = state(system, token, operation);
        while (!state.contains("\"SUCCEEDED\"")) {
            if (state.contains("\"FAILED\"")) {
                throw new IllegalStateException("The import failed: " + state);
            }
            Thread.sleep(20);
            state = state(system, token, operation);
        }
        double seconds = Duration.between(begun, Instant.now()).toNanos() / 1e9;
        if (!state.contains("\"accepted\":" + ROWS)) {
            throw new IllegalStateException("Not every row was accepted: " + state);
        }
        return ROWS / seconds;
    }

    /** Sends the file, and answers the operation that works it off. */
    private static String accepted(ServiceSystem system, String token, String file) throws Exception {
        HttpResponse<String> accepted = system.send(
                HttpRequest.newBuilder()
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(file)),
                "/v1/diagnosis-imports");
        if (accepted.statusCode() != 202) {
            throw new IllegalStateException("The import was refused: " + accepted.body());
        }
        return accepted.headers().firstValue("Location").orElseThrow();
    }

    private static String state(ServiceSystem system, String token, String operation) throws Exception {
        return system.send(HttpRequest.newBuilder().header("Authorization", "Bearer " + token), operation)
                .body();
    }

    private static void copyOut(ServiceSystem system, Path directory) throws Exception {
        Files.createDirectories(directory);
        try (Connection superuser = system.connectAsSuperuser()) {
            for (Table table : TABLES) {
                try (OutputStream out =
                        new FileOutputStream(directory.resolve(table.name()).toFile())) {
                    superuser
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("COPY " + table.name() + " (" + table.columns() + ") TO STDOUT", out);
                }
            }
        }
    }

    private static double copied(ServiceSystem system, Path directory) throws Exception {
        empty(system);
        try (Connection superuser = system.connectAsSuperuser()) {
            superuser.setAutoCommit(false);
            Instant begun = Instant.now();
            for (Table table : TABLES) {
                try (InputStream in =
                        new FileInputStream(directory.resolve(table.name()).toFile())) {
                    superuser
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("COPY " + table.name() + " (" + table.columns() + ") FROM STDIN", in);
                }
            }
            superuser.commit();
            return ROWS / (Duration.between(begun, Instant.now()).toNanos() / 1e9);
        }
    }

    private static void empty(ServiceSystem system) throws SQLException {
        system.execute("TRUNCATE diagnosis, outbox, import_row CASCADE");
        system.checkpoint();
    }

    /** The file that is imported: anonymous diagnoses of the last days, each with answers and a company of its own. */
    private static String file() {
        Random random = new Random(25);
        Instant yesterday = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        String header = "externalId,organizationId,completedAt,questionnaire,industry,employeeBand,prefecture,"
                + IntStream.rangeClosed(1, 25).mapToObj(number -> "q" + number).collect(Collectors.joining(","));
        StringBuilder file = new StringBuilder(ROWS * 150).append(header).append('\n');
        for (int row = 1; row <= ROWS; row++) {
            file.append("row-")
                    .append(row)
                    .append(",,")
                    .append(yesterday)
                    .append(",jisha25-3.1,")
                    .append((char) ('A' + random.nextInt(20)))
                    .append(",EMPLOYEES_6_20,")
                    .append(String.format("%02d", 1 + random.nextInt(47)));
            for (int question = 1; question <= 25; question++) {
                file.append(',').append(List.of("4", "2", "0", "-1").get(random.nextInt(4)));
            }
            file.append('\n');
        }
        return file.toString();
    }
}
