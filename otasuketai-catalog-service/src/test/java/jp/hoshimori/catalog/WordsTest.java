package jp.hoshimori.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A declaration is a declaration: no text of the catalog sounds as if anyone were certified. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/resources/sample-services.yaml",
                "src/main/resources/service-help-jisha25-3.1.yaml",
                "openapi.yaml"
            })
    void noTextSpeaksOfCertification(String file) throws IOException {
        String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);

        assertThat(text).isNotBlank().doesNotContainIgnoringCase("認定", "認証", "取得", "certif");
    }
}
