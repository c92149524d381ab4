package jp.hoshimori.diagnosis.bulk;

import java.util.UUID;
import jp.hoshimori.testing.Database;

/** What is stored, and what others have granted, arranged from outside the service. */
public final class Stored extends Database {

    private Stored() {}

    /** An organization's grant to another, which holds for a while. */
    public static void grant(UUID organization, UUID grantee, String scope) {
        change(
                "INSERT INTO access_grant VALUES (gen_random_uuid(), ?, ?, ARRAY[?], now() + interval '1 hour', NULL, 0)",
                organization,
                grantee,
                scope);
    }
}
