package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path base;

    @Test
    void aPasswordIsKeptForTheNextStart() {
        String first = Secrets.in(base).password("database.diagnosis");

        String second = Secrets.in(base).password("database.diagnosis");

        assertThat(second).isEqualTo(first).matches("[A-Za-z0-9_-]{24}");
    }

    @Test
    void eachNameHasItsOwnSecret() {
        Secrets secrets = Secrets.in(base);

        String other = secrets.password("database.catalog");

        assertThat(other).isNotEqualTo(secrets.password("database.diagnosis"));
    }

    @Test
    void aKeyHasThirtyTwoBytes() {
        String key = Secrets.in(base).key("contact");

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        Secrets.in(base).password("database.diagnosis");

        Path file = base.resolve("secrets.properties");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
