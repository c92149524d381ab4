package jp.hoshimori.local;

import java.io.PrintStream;

/** Prints a line for every change that a reader of a log wants to know. */
final class LineDisplay implements Display {

    private final StatusBoard board;
    private final PrintStream out;

    LineDisplay(StatusBoard board, PrintStream out) {
        this.board = board;
        this.out = out;
    }

    @Override
    public synchronized void changed(String part, PartState state) {
        board.change(part, state);
        if (state != PartState.WAITING) {
            out.println(board.line(part));
        }
    }

    /** Every line is already out. */
    @Override
    public void settle() {
        out.flush();
    }
}
