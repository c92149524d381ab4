package jp.hoshimori.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long a result and a comparison take among 1,000,000 diagnoses, beside the same among 10,000, side by side. */
final class ReadBenchmark implements Benchmark {

    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;

    /** Whole companies: random answers, scored as edition 3.1 scores them. */
    private static final String FILL = """
            INSERT INTO diagnosis (id, organization_id, industry, employee_band, prefecture, questionnaire, answers, score,
                                   band, part_scores, completed_at, updated_at, version)
            SELECT uuidv7(), CASE WHEN i %% 2 = 0 THEN gen_random_uuid() END, chr(65 + i %% 20),
                   (ARRAY['EMPLOYEES_1_5', 'EMPLOYEES_6_20', 'EMPLOYEES_21_50', 'EMPLOYEES_51_100'])[1 + i %% 4],
                   lpad((1 + i %% 47)::text, 2, '0'), 'jisha25-3.1', given.answers, given.one + given.two + given.three,
                   CASE WHEN given.one + given.two + given.three >= 100 THEN 'ENTRY_LEVEL_ACHIEVED'
                        WHEN given.one + given.two + given.three >= 70 THEN 'PARTLY_INSUFFICIENT'
                        WHEN given.one + given.two + given.three >= 50 THEN 'INSUFFICIENT' ELSE 'CRITICAL' END,
                   ARRAY[given.one, given.two, given.three], now() - i %% 20 * interval '1 day', now(), 0
              FROM generate_series(1, %d) i,
                   LATERAL (SELECT array_agg(code ORDER BY number) AS answers,
                                   (sum(points) FILTER (WHERE number <= 5))::smallint AS one,
                                   (sum(points) FILTER (WHERE number BETWEEN 6 AND 18))::smallint AS two,
                                   (sum(points) FILTER (WHERE number >= 19))::smallint AS three
                              FROM (SELECT number, code, (ARRAY[4, 2, 0, -1])[code] AS points
                                      FROM (SELECT number, (1 + floor(random() * 4) + i * 0)::smallint AS code
                                              FROM generate_series(1, 25) number) answered) scored) given""";

    private static final String UNCOUNTED = """
            SELECT count(*) FROM diagnosis d, comparison_progress p
             WHERE (d.written_in, d.id) > (p.written_in, p.diagnosis_id)""";

    @Override
    public String name() {
        return "read";
    }

    @Override
    public List<Comparison> run(Settings settings) throws Exception {
        Map<String, String> quickly =
                Map.of("HOSHIMORI_COMPARISON_BATCH_SIZE", "10000", "HOSHIMORI_COMPARISON_COUNT_EVERY", "1s");
        try (ServiceSystem small = ServiceSystem.start(settings, ServiceSystem.Service.DIAGNOSIS, "read-few", quickly);
                ServiceSystem large =
                        ServiceSystem.start(settings, ServiceSystem.Service.DIAGNOSIS, "read-many", quickly)) {
            Path fewIds = filled(small, FEW, settings, "few.lua");
            Path manyIds = filled(large, MANY, settings, "many.lua");
            requireIndexes(large);
            List<Comparison> figures = new ArrayList<>();
            for (String what : List.of("", "/comparison")) {
                milliseconds(small, fewIds, what, settings.warmUp() / 4);
                milliseconds(large, manyIds, what, settings.warmUp() / 4);
                figures.add(new Rounds(settings.rounds())
                        .compare(
                                "GET /v1/diagnoses/{id}" + what + " among 1,000,000, against 10,000",
                                "ms",
                                new Rounds.Named("10,000", () -> milliseconds(small, fewIds, what, settings.seconds())),
                                new Rounds.Named(
                                        "1,000,000", () -> milliseconds(large, manyIds, what, settings.seconds())),
                                Target.atMost(1.5)));
            }
            return figures;
        }
    }

    /** Fills a system, waits until everything is counted, and answers a load script that asks for what is there. */
    private static Path filled(ServiceSystem system, int count, Settings settings, String script) throws Exception {
        Progress.say("Storing and counting %d diagnoses", count);
        system.execute(FILL.formatted(count));
        system.execute("ANALYZE diagnosis");
        while (number(system, UNCOUNTED) > 0) {
            Thread.sleep(1000);
        }
        return Files.writeString(settings.directory().resolve(script), """
                local ids = { '%s' }
                local next = 0
                local ending = ''
                init = function(arguments) ending = arguments[1] or '' end
                request = function()
                  next = next %% #ids + 1
                  return wrk.format('GET', '/v1/diagnoses/' .. ids[next] .. ending, { ['Accept-Language'] = 'ja' })
                end
                """.formatted(String.join("', '", ids(system))));
    }

    private static double milliseconds(ServiceSystem system, Path script, String what, int seconds) throws Exception {
        String printed = Command.run(
                List.of(
                        "wrk",
                        "-t1",
                        "-c1",
                        "-d" + Math.max(1, seconds) + "s",
                        "-s",
                        script.toString(),
                        system.url(),
                        "--",
                        what),
                Map.of());
        if (printed.contains("Non-2xx") || printed.contains("Socket errors")) {
            throw new IllegalStateException("Not everything was answered: " + printed);
        }
        return 1000 / Command.number(printed, "Requests/sec:\\s+([0-9.]+)");
    }

    private static void requireIndexes(ServiceSystem system) throws SQLException {
        String id = ids(system).get(0);
        for (String query : List.of(
                "SELECT * FROM diagnosis WHERE id = '" + id + "'",
                "SELECT * FROM diagnosis WHERE organization_id = '" + id
                        + "' ORDER BY completed_at DESC, id DESC LIMIT 51")) {
            String plan = String.join("\n", system.texts("EXPLAIN " + query));
            Progress.say("%s%n%s", query, plan);
            if (plan.contains("Seq Scan")) {
                throw new IllegalStateException("Not read by index: " + plan);
            }
        }
    }

    private static List<String> ids(ServiceSystem system) throws SQLException {
        return system.texts(
                "SELECT id FROM diagnosis TABLESAMPLE BERNOULLI (20) WHERE organization_id IS NULL LIMIT 500");
    }

    private static long number(ServiceSystem system, String query) throws SQLException {
        return Long.parseLong(system.texts(query).get(0));
    }
}
