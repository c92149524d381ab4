package jp.hoshimori.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs the benchmarks that are named, or all: {@code Main [name ...]}. Writes {@code benchmarks/results/<name>.json} and
 * {@code .svg} for each, and exits 1 when a target is missed.
 */
public final class Main {

    private static final List<Benchmark> ALL = List.of(
            new ScoringBenchmark(),
            new SubmitBenchmark(),
            new ImportBenchmark(),
            new ReadBenchmark(),
            new RegisterBenchmark(),
            new PdfBenchmark());

    private Main() {}

    public static void main(String[] names) throws Exception {
        Settings settings = Settings.fromSystemProperties();
        List<Benchmark> chosen = names.length == 0 ? ALL : named(List.of(names));
        boolean met = true;
        for (Benchmark benchmark : chosen) {
            Progress.say("%n== %s", benchmark.name());
            List<Comparison> comparisons = benchmark.run(settings);
            write(settings, benchmark.name(), comparisons);
            met &= comparisons.stream().allMatch(Comparison::met);
        }
        System.exit(met ? 0 : 1);
    }

    private static List<Benchmark> named(List<String> names) {
        List<Benchmark> chosen = new ArrayList<>();
        for (String name : names) {
            chosen.add(ALL.stream()
                    .filter(benchmark -> benchmark.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no benchmark " + name + ". There are: "
                            + ALL.stream().map(Benchmark::name).collect(Collectors.joining(", ")))));
        }
        return chosen;
    }

    private static void write(Settings settings, String name, List<Comparison> comparisons) throws Exception {
        Path results = Files.createDirectories(settings.repository().resolve("benchmarks/results"));
        Files.writeString(results.resolve(name + ".json"), Report.json(settings, comparisons));
        Files.writeString(results.resolve(name + ".svg"), Chart.svg(comparisons));
        comparisons.forEach(comparison -> Progress.say("%s", Report.line(comparison)));
        Progress.say("Written to %s", results.resolve(name + ".json"));
    }
}
