package jp.hoshimori.declaration.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;

/** What the register showed, state after state. */
@ApplicationScoped
class RegisterHistory {

    private static final String OPEN = """
            INSERT INTO register_entry_state (declaration_number, version, valid_from, organization_name, organization_kana,
                                              corporate_number, prefecture, industry, star, status, principles_edition,
                                              policy_url, end_reason, search_key)
            SELECT declaration_number, version, updated_at, organization_name, organization_kana, corporate_number,
                   prefecture, industry, star, status, principles_edition, policy_url, end_reason, search_key
              FROM register_entry
             WHERE declaration_number = :number""";

    private static final String CLOSE = """
            UPDATE register_entry_state
               SET valid_until = :at
             WHERE declaration_number = :number AND valid_until IS NULL""";

    private final EntityManager database;

    RegisterHistory(EntityManager database) {
        this.database = database;
    }

    /** Remembers what the register shows of a declaration from now on. */
    void open(DeclarationNumber number) {
        database.createNativeQuery(OPEN).setParameter("number", number.value()).executeUpdate();
    }

    /** Remembers until when the register showed what it did. */
    void close(DeclarationNumber number, Instant at) {
        database.createNativeQuery(CLOSE)
                .setParameter("number", number.value())
                .setParameter("at", at)
                .executeUpdate();
    }
}
