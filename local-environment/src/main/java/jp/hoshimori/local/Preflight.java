package jp.hoshimori.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hoshimori.parts.LoopbackPorts;
import jp.hoshimori.parts.PartFailedException;

/** What must hold on the machine before anything is started; each breach is a sentence that says what to do. */
final class Preflight {

    private static final long MEMORY_NEEDED = 2_000L << 20;
    private static final long DISK_NEEDED = 1_500L << 20;

    private final Settings settings;
    private final ProcessRecords records;
    private final List<Path> packages;

    Preflight(Settings settings, ProcessRecords records, List<Path> packages) {
        this.settings = settings;
        this.records = records;
        this.packages = packages;
    }

    /**
     * Checks everything at once.
     *
     * @throws PartFailedException with a line for every breach
     */
    void check() {
        List<String> breaches = leftovers();
        if (breaches.isEmpty()) {
            breaches.addAll(portsInUse());
        }
        breaches.addAll(missingPackages());
        breaches.addAll(memory(Memory.available()));
        breaches.addAll(disk(usableSpace()));
        if (!breaches.isEmpty()) {
            throw new PartFailedException(String.join("\n", breaches));
        }
    }

    private List<String> leftovers() {
        Map<String, Long> running = records.stillRunning();
        return running.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(Leftovers.sentence(running)));
    }

    private List<String> portsInUse() {
        List<String> sentences = new ArrayList<>();
        for (PortName name : PortName.values()) {
            int port = settings.ports().of(name);
            if (LoopbackPorts.inUse(port)) {
                sentences.add("Port " + port + ", which " + name.part()
                        + " needs, is in use. Stop the program that holds it, or choose another port: "
                        + name.variable() + "=<port> ./run");
            }
        }
        return sentences;
    }

    private List<String> missingPackages() {
        return packages.stream()
                .filter(file -> !Files.isReadable(file))
                .map(file -> file + " is missing. Build it with: mvn -Dquick package")
                .toList();
    }

    static List<String> memory(long available) {
        return available >= MEMORY_NEEDED
                ? List.of()
                : List.of("Only " + (available >> 20) + " MiB of memory are free; the system needs "
                        + (MEMORY_NEEDED >> 20) + " MiB. End other programs and start again.");
    }

    static List<String> disk(long usable) {
        return usable >= DISK_NEEDED
                ? List.of()
                : List.of("Only " + (usable >> 20) + " MiB of disk are free; the system needs " + (DISK_NEEDED >> 20)
                        + " MiB. Make room and start again.");
    }

    private long usableSpace() {
        try {
            return Files.getFileStore(settings.base()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot examine the disk of " + settings.base(), e);
        }
    }
}
