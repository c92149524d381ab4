package jp.hoshimori.local;

/** Told of every change of a part's state, from several threads. */
@FunctionalInterface
public interface StartListener {

    /** A listener that does nothing with what it is told. */
    StartListener SILENT = (part, state) -> {};

    void changed(String part, PartState state);
}
