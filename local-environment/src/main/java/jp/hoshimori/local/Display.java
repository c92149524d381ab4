package jp.hoshimori.local;

import java.io.PrintStream;
import java.time.Clock;

/** Shows how the parts come up; once settled, it goes on with a line per change. */
interface Display extends StartListener {

    /** A table that rewrites itself on a terminal, a line per change elsewhere. */
    static Display on(PrintStream out) {
        StatusBoard board = new StatusBoard(Clock.systemUTC());
        return Boolean.getBoolean("hoshimori.terminal") ? new TerminalDisplay(board, out) : new LineDisplay(board, out);
    }

    /** The start is over, well or badly; what is shown now stays. */
    void settle();
}
