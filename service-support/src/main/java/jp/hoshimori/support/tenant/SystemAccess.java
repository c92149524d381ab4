package jp.hoshimori.support.tenant;

import java.util.function.Supplier;

/**
 * Work that belongs to no caller, such as a consumer or a job: transactions begun inside it see the rows of every
 * organization. Everything else sees only its own.
 */
public final class SystemAccess {

    private static final ThreadLocal<Boolean> GRANTED = ThreadLocal.withInitial(() -> false);

    private SystemAccess() {}

    /** The result of the work, whose transactions begin inside it. */
    public static <T> T call(Supplier<T> work) {
        boolean before = GRANTED.get();
        GRANTED.set(true);
        try {
            return work.get();
        } finally {
            GRANTED.set(before);
        }
    }

    /** Does the work, whose transactions begin inside it. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    static boolean isGranted() {
        return GRANTED.get();
    }
}
