package jp.hoshimori.benchmarks;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How long a report takes as PDF once it is warm, beside one second; and the service's heap after a full collection when
 * 200 reports were made, beside the heap after the first 50.
 */
final class PdfBenchmark implements Benchmark {

    private static final int WARM = 50;
    private static final int REPORTS = 200;

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public List<Comparison> run(Settings settings) throws Exception {
        try (ServiceSystem system = ServiceSystem.start(settings, ServiceSystem.Service.DIAGNOSIS, "pdf", Map.of())) {
            HttpResponse<String> made = system.send(
                    HttpRequest.newBuilder()
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(SubmitBenchmark.submission())),
                    "/v1/diagnoses");
            String report = made.headers().firstValue("Location").orElseThrow() + "/report.pdf";
            seconds(system, report, WARM);
            List<Double> before = List.of(system.liveHeap(), system.liveHeap(), system.liveHeap());
            List<Double> seconds = seconds(system, report, REPORTS);
            List<Double> after = List.of(system.liveHeap(), system.liveHeap(), system.liveHeap());
            return List.of(
                    new Comparison(
                            "a report as PDF, against one second",
                            new Series(
                                    "1 s",
                                    "s",
                                    seconds.stream().map(each -> 1.0).toList()),
                            new Series("GET report.pdf", "s", seconds),
                            Target.atMost(1)),
                    new Comparison(
                            "heap after 200 reports, against after 50",
                            new Series("after 50", "MiB", before),
                            new Series("after 200 more", "MiB", after),
                            Target.atMost(1.1)));
        }
    }

    private static List<Double> seconds(ServiceSystem system, String report, int count) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Instant begun = Instant.now();
            HttpResponse<String> answer = system.send(
                    HttpRequest.newBuilder().header("Accept-Language", number % 2 == 0 ? "ja" : "en"), report);
            seconds.add(Duration.between(begun, Instant.now()).toNanos() / 1e9);
            if (answer.statusCode() != 200 || !answer.body().startsWith("%PDF")) {
                throw new IllegalStateException("No report: " + answer.statusCode());
            }
        }
        return seconds;
    }
}
