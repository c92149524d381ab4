package jp.hoshimori.support.platform;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New identifiers. */
public final class Ids {

    private Ids() {}

    /**
     * A UUIDv7 (RFC 9562): new rows go to the end of their index. The last 62 bits are random, so an id cannot be
     * guessed from another.
     */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
