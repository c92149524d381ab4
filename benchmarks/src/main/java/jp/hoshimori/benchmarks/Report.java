package jp.hoshimori.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, in words and as JSON. */
final class Report {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Report() {}

    /** One figure in a line. */
    static String line(Comparison comparison) {
        return String.format(
                Locale.ROOT,
                "%s: %s %.4g [%.4g to %.4g], %s %.4g [%.4g to %.4g] %s, ratio %.3f, target %s: %s",
                comparison.name(),
                comparison.baseline().name(),
                comparison.baseline().median(),
                comparison.baseline().least(),
                comparison.baseline().greatest(),
                comparison.subject().name(),
                comparison.subject().median(),
                comparison.subject().least(),
                comparison.subject().greatest(),
                comparison.subject().unit(),
                comparison.ratio(),
                comparison.target(),
                comparison.met() ? "met" : "MISSED");
    }

    /** All figures of a run, with what it was run on. */
    static String json(Settings settings, List<Comparison> comparisons) throws JsonProcessingException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        document.put("processors", Runtime.getRuntime().availableProcessors());
        document.put("rounds", settings.rounds());
        document.put("secondsPerMeasurement", settings.seconds());
        document.put("figures", comparisons.stream().map(Report::figure).toList());
        return JSON.writeValueAsString(document) + "\n";
    }

    private static Map<String, Object> figure(Comparison comparison) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("name", comparison.name());
        figure.put("unit", comparison.subject().unit());
        figure.put("baseline", series(comparison.baseline()));
        figure.put("subject", series(comparison.subject()));
        figure.put("ratio", rounded(comparison.ratio()));
        figure.put("target", comparison.target().toString());
        figure.put("met", comparison.met());
        return figure;
    }

    private static Map<String, Object> series(Series series) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", series.name());
        described.put("median", rounded(series.median()));
        described.put("least", rounded(series.least()));
        described.put("greatest", rounded(series.greatest()));
        described.put("values", series.values().stream().map(Report::rounded).toList());
        return described;
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.5g", value));
    }
}
