package jp.hoshimori.benchmarks;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What lives in the heap while the whole register is dumped and given away, beside the same for a hundredth of it. */
final class RegisterDumpHeap {

    private static final List<String> FORMATS = List.of("csv", "ndjson");
    private static final String FORGET = "TRUNCATE register_dump, register_dump_piece";
    private static final String MADE = "SELECT count(*) FROM register_dump";

    private RegisterDumpHeap() {}

    static Comparison compare(ServiceSystem small, ServiceSystem large) throws Exception {
        List<Double> few = new ArrayList<>();
        for (int turn = 0; turn < 5; turn++) {
            few.addAll(heapWhileDumping(small));
        }
        List<Double> many = heapWhileDumping(large);
        return new Comparison(
                "live heap while 450,000 entries are dumped and read, against 4,500",
                new Series("4,500", "MiB", few),
                new Series("450,000", "MiB", many),
                Target.atMost(1.25));
    }

    private static List<Double> heapWhileDumping(ServiceSystem system) throws Exception {
        List<Double> heap = new ArrayList<>();
        system.execute(FORGET);
        do {
            heap.add(system.liveHeap());
        } while (Integer.parseInt(system.texts(MADE).get(0)) < FORMATS.size());
        for (String format : FORMATS) {
            heap.addAll(heapWhileReading(system, format));
        }
        return heap;
    }

    private static List<Double> heapWhileReading(ServiceSystem system, String format) throws Exception {
        List<Double> heap = new ArrayList<>();
        CompletableFuture<Long> reading =
                CompletableFuture.supplyAsync(() -> lines(system, "/v1/register-dumps/latest." + format));
        do {
            heap.add(system.liveHeap());
        } while (!reading.isDone());
        Progress.say("%s: %d lines read", format, reading.get());
        return heap;
    }

    private static long lines(ServiceSystem system, String path) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(system.url() + path)).build();
        try {
            HttpResponse<InputStream> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return newLines(body);
            }
        } catch (Exception failure) {
            throw new IllegalStateException(path, failure);
        }
    }

    private static long newLines(InputStream body) throws Exception {
        byte[] piece = new byte[1 << 16];
        long lines = 0;
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            for (int i = 0; i < read; i++) {
                lines += piece[i] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }
}
