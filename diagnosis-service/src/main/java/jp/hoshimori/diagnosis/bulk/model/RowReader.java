package jp.hoshimori.diagnosis.bulk.model;

/** Reads rows in one format. */
@FunctionalInterface
public interface RowReader {

    /**
     * The row that a line holds.
     *
     * @throws MalformedRowException when it holds none
     */
    SentRow read(String line) throws MalformedRowException;
}
