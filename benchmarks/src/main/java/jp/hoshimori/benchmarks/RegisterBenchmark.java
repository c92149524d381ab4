package jp.hoshimori.benchmarks;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long the slowest of a hundred answers of the public register takes among 3,360,000 organizations of which 450,000 have
 * declared, beside the same among a hundredth of them; and what lives in the heap while all of them are dumped.
 */
final class RegisterBenchmark implements Benchmark {

    private static final int FEW = 33_600;
    private static final int MANY = 3_360_000;
    private static final int REQUESTS_A_ROUND = 1_000;
    private static final double ORGANIZATIONS_A_DECLARATION = 3_360_000d / 450_000;
    private static final Target SAME = Target.atMost(1.5);
    private static final LocalDate A_MONTH_AGO = LocalDate.now().minusDays(30);

    /** A kind of question, as a request with other values each time. */
    private record Question(String name, Supplier<Asked> next) {}

    private record Asked(String path, String body) {}

    @Override
    public String name() {
        return "register";
    }

    @Override
    public List<Comparison> run(Settings settings) throws Exception {
        Map<String, String> special = Map.of(
                "HOSHIMORI_REGISTER_DUMP_EVERY",
                "2s",
                "HOSHIMORI_CONTACT_KEY",
                Base64.getEncoder().encodeToString(new byte[32]));
        try (ServiceSystem small =
                        ServiceSystem.start(settings, ServiceSystem.Service.DECLARATION, "register-few", special);
                ServiceSystem large =
                        ServiceSystem.start(settings, ServiceSystem.Service.DECLARATION, "register-many", special)) {
            List<Question> fewQuestions = questions(filled(small, FEW));
            List<Question> manyQuestions = questions(filled(large, MANY));
            List<Comparison> figures = new ArrayList<>();
            for (int kind = 0; kind < fewQuestions.size(); kind++) {
                figures.add(compare(settings, small, fewQuestions.get(kind), large, manyQuestions.get(kind)));
            }
            figures.add(RegisterDumpHeap.compare(small, large));
            return figures;
        }
    }

    private static RegisterSample filled(ServiceSystem system, int organizations) throws Exception {
        int declarations = (int) Math.round(organizations / ORGANIZATIONS_A_DECLARATION);
        Progress.say("Storing %d organizations, %d of which have declared", organizations, declarations);
        RegisterFill.fill(system, organizations, declarations);
        return RegisterSample.of(system);
    }

    /** Each fills the same page of both registers, so that what differs is how it is found. */
    private static List<Question> questions(RegisterSample sample) {
        Random random = new Random(1);
        return List.of(
                new Question(
                        "GET /v1/register-entries/{number}",
                        () -> new Asked("/v1/register-entries/" + sample.number(random), null)),
                new Question("search by a whole name", () -> search(1, "name=" + encoded(sample.name(random)))),
                new Question(
                        "search by a part of the name", () -> search(1, "name=" + encoded(sample.partOfName(random)))),
                new Question(
                        "search by a word that many names have, 50 of them",
                        () -> search(50, "name=" + encoded(RegisterSample.word(random)))),
                new Question(
                        "search by a part of the kana", () -> search(1, "name=" + encoded(sample.partOfKana(random)))),
                new Question(
                        "search by a word in a prefecture, 3 of them",
                        () -> search(
                                3,
                                "name=" + encoded(RegisterSample.word(random)) + "&prefecture="
                                        + RegisterSample.prefecture(random))),
                new Question(
                        "search by a whole name as of a month ago",
                        () -> search(1, "name=" + encoded(sample.name(random)) + "&asOf=" + A_MONTH_AGO)),
                new Question(
                        "search by prefecture and star, 50 of them",
                        () -> search(50, "prefecture=" + RegisterSample.prefecture(random) + "&star=ONE_STAR")),
                new Question(
                        "search by prefecture, industry and star, 3 of them",
                        () -> search(
                                3,
                                "prefecture=" + RegisterSample.prefecture(random) + "&industry="
                                        + RegisterSample.industry(random) + "&star=ONE_STAR")),
                new Question(
                        "verifying 1,000 numbers",
                        () -> new Asked("/v1/register-verifications", numbers(sample, random))));
    }

    private static Asked search(int limit, String query) {
        return new Asked("/v1/register-entries?limit=" + limit + "&" + query, null);
    }

    private static String numbers(RegisterSample sample, Random random) {
        return IntStream.range(0, 1_000)
                .mapToObj(any -> '"' + sample.number(random) + '"')
                .collect(Collectors.joining(",", "{\"numbers\":[", "]}"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Asks both systems in turn, one question after the other, and compares the slowest of a hundred. */
    private static Comparison compare(
            Settings settings, ServiceSystem small, Question few, ServiceSystem large, Question many) throws Exception {
        int count = few.name().contains("1,000") ? REQUESTS_A_ROUND / 10 : REQUESTS_A_ROUND;
        slowest(small, few, large, many, 2 * count);
        List<Double> fewTimes = new ArrayList<>();
        List<Double> manyTimes = new ArrayList<>();
        for (int round = 1; round <= settings.rounds(); round++) {
            double[] times = slowest(small, few, large, many, count);
            fewTimes.add(times[0]);
            manyTimes.add(times[1]);
            Progress.say(
                    "%s, round %d of %d: %.3f and %.3f ms", few.name(), round, settings.rounds(), times[0], times[1]);
        }
        return new Comparison(
                few.name() + ": p99 among 3,360,000 organizations, against 33,600",
                new Series("33,600", "ms", fewTimes),
                new Series("3,360,000", "ms", manyTimes),
                SAME);
    }

    private static double[] slowest(ServiceSystem small, Question few, ServiceSystem large, Question many, int count)
            throws Exception {
        double[] fewTimes = new double[count];
        double[] manyTimes = new double[count];
        for (int i = 0; i < count; i++) {
            fewTimes[i] = milliseconds(small, few.next().get());
            manyTimes[i] = milliseconds(large, many.next().get());
        }
        return new double[] {p99(fewTimes), p99(manyTimes)};
    }

    private static double p99(double[] times) {
        Arrays.sort(times);
        return times[(int) Math.ceil(times.length * 0.99) - 1];
    }

    private static double milliseconds(ServiceSystem system, Asked asked) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder().header("Accept-Language", "ja");
        if (asked.body() != null) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(asked.body()));
        }
        long begun = System.nanoTime();
        HttpResponse<String> response = system.send(request, asked.path());
        double milliseconds = (System.nanoTime() - begun) / 1e6;
        if (response.statusCode() != 200) {
            throw new IllegalStateException(asked.path() + ": " + response.body());
        }
        return milliseconds;
    }
}
