package jp.hoshimori.diagnosis.edition.model;

import java.time.Instant;

/**
 * How an edition came here.
 *
 * @param by the operator who loaded it first, by the subject of the token
 * @param at when that was
 * @param changedAt when it was last changed, in its document or its state
 * @param version grows with each change
 */
public record Loading(String by, Instant at, Instant changedAt, long version) {

    /** The first loading of an edition. */
    public static Loading first(String by, Instant at) {
        return new Loading(by, at, at, 0);
    }

    /** The same loading after a change; whoever stores the change counts the version. */
    Loading changed(Instant when) {
        return new Loading(by, at, when, version);
    }
}
