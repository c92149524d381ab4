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
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class KeyingNamesTest {

    @Inject
    Entries entries;

    @Inject
    KeyRegisterNames keyRegisterNames;

    @Test
    void entriesFromBeforeThereWereKeysAreFoundOnceTheyAreKeyed() throws SQLException {
        String name = Entries.uniqueName();
        RegisterEntry entry = entries.add(Entries.named(name));
        makeOld(entry);
        search(name, 0);

        while (keyRegisterNames.next(2) > 0) {
            // The next ones.
        }

        search(name, 1);
        assertThat(Storage.count("register_entry WHERE key_edition < 1")).isZero();
        assertThat(Storage.count(
                        "register_entry WHERE version = 0 AND declaration_number = '%s'".formatted(entry.number())))
                .isEqualTo(1);
    }

    private static void search(String name, int found) {
        anyone().queryParam("name", name)
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
            statement.execute("DELETE FROM register_name WHERE declaration_number = '" + entry.number() + "'");
        }
    }
}
