package jp.hoshimori.local;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The machine's memory, as far as the system tells: in full on Linux, in part elsewhere. Sizes are in bytes. */
final class Memory {

    private static final Path MACHINE = Path.of("/proc/meminfo");

    private Memory() {}

    /** Answers how much programs can still take. */
    static long available() {
        return field(MACHINE, "MemAvailable:").orElseGet(Memory::physical);
    }

    /**
     * Answers what a process and its children hold in memory, with what they share counted once; empty where the
     * system does not tell.
     */
    static OptionalLong resident(long processId) {
        if (!Files.exists(MACHINE)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ProcessHandle.of(processId)
                .map(process -> Stream.concat(Stream.of(process), process.descendants()))
                .orElseGet(Stream::empty)
                .mapToLong(process -> shareOf(process.pid()))
                .sum());
    }

    /** Answers what the launcher's own process holds, without its children. */
    static OptionalLong own() {
        long own = shareOf(ProcessHandle.current().pid());
        return own == 0 ? OptionalLong.empty() : OptionalLong.of(own);
    }

    private static long shareOf(long processId) {
        return field(Path.of("/proc", String.valueOf(processId), "smaps_rollup"), "Pss:")
                .orElse(0);
    }

    private static long physical() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    private static OptionalLong field(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst();
        } catch (IOException notTold) {
            return OptionalLong.empty();
        }
    }
}
