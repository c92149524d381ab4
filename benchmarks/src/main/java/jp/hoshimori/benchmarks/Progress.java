package jp.hoshimori.benchmarks;

import java.util.Locale;

/** What a run prints while it goes on. */
final class Progress {

    private Progress() {}

    static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
