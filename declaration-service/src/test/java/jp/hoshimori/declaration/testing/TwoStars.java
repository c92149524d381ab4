package jp.hoshimori.declaration.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** What an organization has done before it declares two stars, put where the service keeps it. */
public final class TwoStars {

    /** Where the policy of every organization of the tests is published. */
    public static final String POLICY = "https://example.com/policy";

    private static final String DIAGNOSIS = """
            INSERT INTO completed_diagnosis (diagnosis_id, organization_id, questionnaire, score, completed_at)
            VALUES (?, ?, 'jisha25-4.0', -25, now())""";

    private static final String PUBLISHED = """
            INSERT INTO published_policy (policy_id, organization_id, place, url, published_at)
            VALUES (?, ?, 'EXTERNAL', '%s', now())""".formatted(POLICY);

    private TwoStars() {}

    /** The organization has completed a diagnosis, with the least score there is; answers its id. */
    public static UUID diagnosed(UUID organization) {
        return insert(DIAGNOSIS, organization);
    }

    /** The organization has published its basic policy. */
    public static void published(UUID organization) {
        insert(PUBLISHED, organization);
    }

    private static UUID insert(String sql, UUID organization) {
        UUID id = UUID.randomUUID();
        try (Connection connection = Storage.superuser();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setObject(2, organization);
            insert.executeUpdate();
            return id;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
