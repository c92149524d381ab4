package jp.hoshimori.declaration.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.register.RegisterEntry.Declarer;
import jp.hoshimori.declaration.register.model.NameKeys;

/** What entries are found by when someone knows a name: every end of the key of every name that was ever shown. */
@ApplicationScoped
class RegisterNames {

    /** Makes every state of an entry one that is found. */
    static final String FILL = """
            INSERT INTO register_name (declaration_number, version, place, suffix, status, prefecture, industry, star,
                                       declared_at, valid_from, valid_until)
            SELECT declaration_number, s.version, place, suffix, s.status, s.prefecture, s.industry, s.star,
                   e.declared_at, s.valid_from, s.valid_until
              FROM register_entry_state s JOIN register_entry e USING (declaration_number),
                   register_suffixes(s.search_key)
             WHERE declaration_number = """;

    static final String CLEAR = "DELETE FROM register_name WHERE declaration_number = ";

    private static final String CLOSE = """
            UPDATE register_name
               SET valid_until = :at
             WHERE declaration_number = :number AND valid_until IS NULL""";

    private static final String BETWEEN_NAME_AND_KANA = " ";

    private final EntityManager database;
    private final NameKeys keys;

    RegisterNames(EntityManager database, NameKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** The edition of the keys. */
    int edition() {
        return keys.edition();
    }

    /** What an entry is found by; empty when its name is withheld, or holds nothing to be found by. */
    Optional<String> searchKey(Optional<Declarer> declarer) {
        return declarer.flatMap(who -> searchKey(who.name(), who.kana().orElse("")));
    }

    /** The key of a name and of its kana, which may be empty. */
    Optional<String> searchKey(String name, String kana) {
        return Optional.of(Stream.of(keys.key(name), keys.key(kana))
                        .filter(key -> !key.isEmpty())
                        .collect(Collectors.joining(BETWEEN_NAME_AND_KANA)))
                .filter(key -> !key.isEmpty());
    }

    /** Makes an entry, whose state is written, one that is found by what it shows from now on. */
    void open(DeclarationNumber number) {
        database.createNativeQuery(FILL + ":number AND s.valid_until IS NULL")
                .setParameter("number", number.value())
                .executeUpdate();
    }

    /** Remembers until when an entry was found by what it showed. */
    void close(DeclarationNumber number, Instant at) {
        database.createNativeQuery(CLOSE)
                .setParameter("number", number.value())
                .setParameter("at", at)
                .executeUpdate();
    }
}
