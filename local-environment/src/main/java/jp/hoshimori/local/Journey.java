package jp.hoshimori.local;

import java.io.PrintStream;

/** What {@code ./run --journey} does with the running system; found by {@link java.util.ServiceLoader}. */
public interface Journey {

    /** Walks the journey, prints each step, and answers the exit code: 0 when all went well, else 1. */
    int walk(LocalEnvironment environment, PrintStream out);
}
