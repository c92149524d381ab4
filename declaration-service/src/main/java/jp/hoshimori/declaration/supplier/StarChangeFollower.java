package jp.hoshimori.declaration.supplier;

/** Whoever in this service does something when a declaration changes that was made by any organization. */
public interface StarChangeFollower {

    /** Follows the change, in a transaction that works for the system and happens once a change. */
    void starChanged(StarChange change);
}
