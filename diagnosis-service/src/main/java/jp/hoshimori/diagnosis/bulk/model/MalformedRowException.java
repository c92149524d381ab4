package jp.hoshimori.diagnosis.bulk.model;

/** A line that cannot be read as a row at all. */
public final class MalformedRowException extends Exception {

    private static final long serialVersionUID = 1L;

    /** A line that breaks the rules of its format. */
    public MalformedRowException() {
        super("The line is not a row", null, false, false);
    }
}
