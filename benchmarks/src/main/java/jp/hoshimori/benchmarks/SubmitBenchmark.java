package jp.hoshimori.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Durable submissions a second through {@code POST /v1/diagnoses}, with an idempotency key each and the outbox relay at
 * work, beside pgbench inserting the same three rows a transaction into the same tables of the same server.
 */
final class SubmitBenchmark implements Benchmark {

    private static final int CLIENTS = 16;
    private static final String EMPTY = "TRUNCATE diagnosis, outbox, idempotency_key CASCADE";

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public List<Comparison> run(Settings settings) throws Exception {
        try (ServiceSystem system =
                ServiceSystem.start(settings, ServiceSystem.Service.DIAGNOSIS, "submit", Map.of())) {
            Path load = loadScript(settings);
            load(system, load, 1);
            Path script = insertScript(settings);
            Map<String, String> values = values(system);
            Progress.say("Warming up for %d s", settings.warmUp());
            load(system, load, settings.warmUp());
            Rounds rounds = new Rounds(settings.rounds());
            Rounds.Named post = new Rounds.Named("POST /v1/diagnoses", () -> submissions(system, load, settings));
            return List.of(
                    rounds.compare(
                            "submit, against pgbench -M simple",
                            "1/s",
                            new Rounds.Named(
                                    "pgbench simple", () -> transactions(system, script, values, "simple", settings)),
                            post,
                            Target.atLeast(0.6)),
                    rounds.compare(
                            "submit, against pgbench -M prepared",
                            "1/s",
                            new Rounds.Named(
                                    "pgbench prepared",
                                    () -> transactions(system, script, values, "prepared", settings)),
                            post,
                            Target.atLeast(0.6)));
        }
    }

    private static double submissions(ServiceSystem system, Path script, Settings settings) throws Exception {
        emptied(system);
        double rate = load(system, script, settings.seconds());
        requireAllStored(system, rate * settings.seconds());
        return rate;
    }

    private static double transactions(
            ServiceSystem system, Path script, Map<String, String> values, String mode, Settings settings)
            throws Exception {
        emptied(system);
        List<String> command = new ArrayList<>(List.of(
                "pgbench",
                "-n",
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(system.databasePort()),
                "-U",
                system.database(),
                "-c",
                String.valueOf(CLIENTS),
                "-j",
                "1",
                "-M",
                mode,
                "-T",
                String.valueOf(settings.seconds()),
                "-f",
                script.toString()));
        // Sent as parameters in prepared mode, and as literals in simple mode.
        String quote = mode.equals("simple") ? "'" : "";
        values.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + quote + value + quote)));
        command.add(system.database());
        String printed = Command.run(command, Map.of("PGPASSWORD", ServiceSystem.PASSWORD));
        return Command.number(printed, "tps = ([0-9.]+)");
    }

    /** Nothing is left to relay, and nothing to write out. */
    private static void emptied(ServiceSystem system) throws Exception {
        system.execute(EMPTY);
        system.checkpoint();
    }

    private static double load(ServiceSystem system, Path script, int seconds) throws Exception {
        String printed = Command.run(
                List.of(
                        "wrk",
                        "-t1",
                        "-c" + CLIENTS,
                        "-d" + seconds + "s",
                        "-s",
                        script.toString(),
                        system.url() + "/v1/diagnoses"),
                Map.of());
        if (printed.contains("Non-2xx") || printed.contains("Socket errors")) {
            throw new IllegalStateException("Not every submission was accepted: " + printed);
        }
        return Command.number(printed, "Requests/sec:\\s+([0-9.]+)");
    }

    private static Path loadScript(Settings settings) throws Exception {
        String script = """
                local body = '%s'
                local prefix = tostring(math.random(1, 2147483647)) .. '-' .. os.time() .. '-' .. os.clock() .. '-'
                local count = 0
                local headers = { ['Content-Type'] = 'application/json', ['Accept-Language'] = 'ja' }
                init = function(arguments)
                  math.randomseed(os.time())
                  prefix = math.random(1, 2147483647) .. '-' .. os.time() .. '-benchmark-'
                end
                request = function()
                  count = count + 1
                  headers['Idempotency-Key'] = prefix .. count
                  return wrk.format('POST', nil, headers, body)
                end
                """.formatted(submission());
        return Files.writeString(settings.directory().resolve("submit.lua"), script);
    }

    /** One set of answers, of every kind. */
    static String submission() {
        List<String> kinds = List.of("IMPLEMENTED", "PARTIAL", "NOT_IMPLEMENTED", "UNKNOWN", "IMPLEMENTED");
        return IntStream.rangeClosed(1, 25)
                .mapToObj(question ->
                        "{\"question\":%d,\"answer\":\"%s\"}".formatted(question, kinds.get(question % kinds.size())))
                .collect(Collectors.joining(",", "{\"questionnaire\":\"jisha25-3.1\",\"answers\":[", "]}"));
    }

    private static Path insertScript(Settings settings) throws Exception {
        return Files.writeString(settings.directory().resolve("submit.sql"), """
                \\set shard random(0, 31)
                BEGIN;
                INSERT INTO diagnosis (id, organization_id, industry, employee_band, prefecture, questionnaire, answers, score, band, part_scores, completed_at, updated_at, version) VALUES (uuidv7(), NULL, NULL, NULL, NULL, 'jisha25-3.1', :answers::smallint[], 37, 'CRITICAL', :parts::smallint[], now(), now(), 0);
                INSERT INTO outbox (shard, event_id, topic, type, schema, aggregate_id, aggregate_version, traceparent, payload, created_at) VALUES (:shard, uuidv7(), 'hoshimori.diagnosis', 'jp.hoshimori.diagnosis.completed.v1', 'https://hoshimori.jp/schemas/diagnosis.completed.v1', uuidv7()::text, 0, '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00', :payload::bytea, now());
                INSERT INTO idempotency_key (caller, key, fingerprint, status, location, etag, language, body, created_at) VALUES ('anonymous', gen_random_uuid()::text, :fingerprint::bytea, 201, '/v1/diagnoses/019c1a30-0000-7000-8000-000000000005', '"0-ja"', 'ja', :body::bytea, now());
                COMMIT;
                """);
    }

    /** What the rows hold: as much as the service has just written. */
    private static Map<String, String> values(ServiceSystem system) throws Exception {
        String body = bytes(system, "SELECT body FROM idempotency_key LIMIT 1");
        String payload = payload();
        Progress.say("An event has %d bytes, an answer %d", (payload.length() - 2) / 2, (body.length() - 2) / 2);
        return Map.of(
                "answers",
                "{1,2,3,4,1,1,2,3,4,1,1,2,3,4,1,1,2,3,4,1,1,2,3,4,1}",
                "parts",
                "{9,19,9}",
                "fingerprint",
                "\\x" + "ab".repeat(32),
                "payload",
                payload,
                "body",
                body);
    }

    /** An event as the service writes it; its own are gone as soon as they are published. */
    private static String payload() {
        String answers = IntStream.rangeClosed(1, 25)
                .mapToObj(question -> "{\"question\":%d,\"answer\":\"IMPLEMENTED\"}".formatted(question))
                .collect(Collectors.joining(","));
        String event = "{\"diagnosisId\":\"019c1a30-0000-7000-8000-000000000005\",\"questionnaire\":\"jisha25-3.1\","
                + "\"score\":37,\"band\":\"CRITICAL\",\"parts\":[{\"part\":1,\"score\":9,\"maximum\":20},"
                + "{\"part\":2,\"score\":19,\"maximum\":52},{\"part\":3,\"score\":9,\"maximum\":28}],\"answers\":["
                + answers + "],\"unknownQuestions\":[3,8,13,18,23],\"completedAt\":\"2026-05-01T09:00:00.123456Z\"}";
        return "\\x" + HexFormat.of().formatHex(event.getBytes(StandardCharsets.UTF_8));
    }

    private static String bytes(ServiceSystem system, String query) throws Exception {
        try (Connection connection = system.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return "\\x" + HexFormat.of().formatHex(row.getBytes(1));
        }
    }

    private static void requireAllStored(ServiceSystem system, double answered) throws Exception {
        String counts = "SELECT (SELECT count(*) FROM diagnosis), (SELECT count(*) FROM idempotency_key)";
        try (Connection connection = system.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(counts)) {
            row.next();
            if (row.getLong(1) != row.getLong(2) || row.getLong(1) < Math.floor(answered)) {
                throw new IllegalStateException("%d diagnoses and %d keys are stored of %.0f that were answered"
                        .formatted(row.getLong(1), row.getLong(2), answered));
            }
        }
    }
}
