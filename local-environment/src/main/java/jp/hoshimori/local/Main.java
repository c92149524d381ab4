package jp.hoshimori.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import jp.hoshimori.parts.PartFailedException;

/** The program behind {@code ./run}. */
public final class Main {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final Settings settings;

    private Main(PrintStream out, Settings settings) {
        this.out = out;
        this.settings = settings;
    }

    /** Exits 0 when all went well, 1 when something failed, 2 when the options are wrong. */
    public static void main(String[] arguments) {
        System.exit(exitCode(List.of(arguments)));
    }

    private static int exitCode(List<String> arguments) {
        try {
            Act act = Act.of(arguments);
            Path repository = Path.of(System.getProperty("hoshimori.repository", "."));
            return new Main(System.out, Settings.usual(repository, System.getenv())).perform(act);
        } catch (UsageException e) {
            System.err.println(e.getMessage() + "\n\n" + Act.USAGE);
            return MISUSED;
        } catch (PartFailedException e) {
            System.err.println("\n" + e.getMessage());
            return FAILED;
        } catch (StartCancelledException e) {
            return FAILED;
        }
    }

    private int perform(Act act) {
        return switch (act) {
            case HELP -> help();
            case RESET -> reset();
            case RUN -> run();
            case JOURNEY -> journey();
        };
    }

    private int help() {
        out.print(Act.USAGE);
        return 0;
    }

    private int reset() {
        new Reset(settings.base()).run();
        out.println("Deleted " + settings.base());
        return 0;
    }

    private int run() {
        try (LocalEnvironment environment = start()) {
            Summary.of(environment).lines().forEach(out::println);
            awaitEndOfProgram();
            return 0;
        }
    }

    private int journey() {
        Journey journey = ServiceLoader.load(Journey.class)
                .findFirst()
                .orElseThrow(() -> new PartFailedException("This build has no journey."));
        try (LocalEnvironment environment = start()) {
            return journey.walk(environment, out);
        }
    }

    private LocalEnvironment start() {
        Display display = Display.on(out);
        try {
            return LocalEnvironment.start(settings, display);
        } finally {
            display.settle();
        }
    }

    /** Ctrl-C ends the program and, by the environment's own care, every part. */
    private static void awaitEndOfProgram() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
