package jp.hoshimori.local;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keeps a table of the parts up to date in one place of a terminal. */
final class TerminalDisplay implements Display {

    private static final int REFRESH_MILLIS = 200;
    private static final String ERASE_LINE = "\033[2K";

    private final StatusBoard board;
    private final PrintStream out;
    private final ScheduledExecutorService refresh =
            Executors.newSingleThreadScheduledExecutor(TerminalDisplay::daemon);

    private int shown;
    private boolean settled;

    TerminalDisplay(StatusBoard board, PrintStream out) {
        this.board = board;
        this.out = out;
        var unused = refresh.scheduleAtFixedRate(this::draw, REFRESH_MILLIS, REFRESH_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void changed(String part, PartState state) {
        board.change(part, state);
        if (settled && state != PartState.WAITING) {
            out.println(board.line(part));
        }
    }

    @Override
    public synchronized void settle() {
        if (!settled) {
            draw();
            settled = true;
            refresh.shutdown();
        }
    }

    private synchronized void draw() {
        if (settled) {
            return;
        }
        List<String> lines = board.lines();
        StringBuilder table = new StringBuilder(shown == 0 ? "" : "\033[" + shown + "A");
        lines.forEach(line -> table.append(ERASE_LINE).append(line).append('\n'));
        out.print(table);
        out.flush();
        shown = lines.size();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "display");
        thread.setDaemon(true);
        return thread;
    }
}
