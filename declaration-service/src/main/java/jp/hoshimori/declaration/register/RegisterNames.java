package jp.hoshimori.declaration.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.register.RegisterEntry.Declarer;
import jp.hoshimori.declaration.register.model.NameKeys;

/** What entries are found by when someone knows a name: every end of every published name's key. */
@ApplicationScoped
class RegisterNames {

    static final String FILL = """
            INSERT INTO register_name (declaration_number, place, suffix, status, prefecture, industry, star, declared_at)
            SELECT declaration_number, place, suffix, status, prefecture, industry, star, declared_at
              FROM register_entry, register_suffixes(search_key)
             WHERE declaration_number = """;

    static final String CLEAR = "DELETE FROM register_name WHERE declaration_number = ";

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

    /** Makes a new entry, whose row is written, one that is found. */
    void add(DeclarationNumber number) {
        database.createNativeQuery(FILL + ":number")
                .setParameter("number", number.value())
                .executeUpdate();
    }

    /** Makes a changed entry one that is found by what it shows now. */
    void change(DeclarationNumber number) {
        database.createNativeQuery(CLEAR + ":number")
                .setParameter("number", number.value())
                .executeUpdate();
        add(number);
    }
}
