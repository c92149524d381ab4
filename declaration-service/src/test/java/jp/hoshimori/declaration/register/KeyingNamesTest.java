package jp.hoshimori.declaration.register;

import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.hoshimori.declaration.register.RegisterEntry.Declarer;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class KeyingNamesTest {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    @Inject
    Entries entries;

    @Inject
    KeyRegisterNames keyRegisterNames;

    @Test
    void entriesFromBeforeThereWereKeysAreFoundOnceTheyAreKeyed() throws SQLException {
        String name = Entries.uniqueName();
        RegisterEntry entry = entries.add(Entries.named(name));
        makeOld(entry);
        search(Map.of("name", name), 0);

        while (keyRegisterNames.next(2) > 0) {
            // The next ones.
        }

        search(Map.of("name", name), 1);
        assertThat(Storage.count("register_entry WHERE key_edition < 1")).isZero();
        assertThat(Storage.count(
                        "register_entry WHERE version = 0 AND declaration_number = '%s'".formatted(entry.number())))
                .isEqualTo(1);
    }

    @Test
    void soAreTheNamesThatTheyShowedBefore() throws SQLException {
        String former = Entries.uniqueName();
        RegisterEntry entry = entries.add(Entries.named(former));
        Optional<Declarer> renamed = Entries.named(Entries.uniqueName()).declarer();
        entries.change(entry, it -> Entries.upgraded(Entries.by(it, renamed), MAY));
        makeOld(entry);

        while (keyRegisterNames.next(2) > 0) {
            // The next ones.
        }

        search(Map.of("name", former), 0);
        search(Map.of("name", former, "asOf", "2026-04-30"), 1);
    }

    private static void search(Map<String, String> asked, int found) {
        anyone().queryParams(asked)
                .get("/v1/register-entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(found));
    }

    private static void makeOld(RegisterEntry entry) throws SQLException {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE register_entry SET key_edition = 0, search_key = NULL WHERE declaration_number = '"
                            + entry.number() + "'");
            statement.execute("UPDATE register_entry_state SET search_key = NULL WHERE declaration_number = '"
                    + entry.number() + "'");
            statement.execute("DELETE FROM register_name WHERE declaration_number = '" + entry.number() + "'");
        }
    }
}
