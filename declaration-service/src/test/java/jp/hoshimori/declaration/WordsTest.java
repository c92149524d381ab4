package jp.hoshimori.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A declaration is a declaration: no text of this service says that anybody confirmed or was given anything. */
class WordsTest {

    private static final Pattern CLAIM = Pattern.compile("認定|認証|取得|certif", Pattern.CASE_INSENSITIVE);

    @Test
    void noTextClaimsMoreThanADeclaration() throws IOException {
        for (Path text : texts()) {
            assertThat(Files.readString(text)).as(text.toString()).doesNotContainPattern(CLAIM);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"一つ星を取得しました", "認定を受けました", "You are Certified"})
    void aClaimWouldBeFound(String claim) {
        assertThat(claim).containsPattern(CLAIM);
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".png");
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            List<Path> texts = Stream.concat(sources.filter(WordsTest::isText), Stream.of(Path.of("openapi.yaml")))
                    .toList();
            assertThat(texts).hasSizeGreaterThan(50);
            return texts;
        }
    }
}
