package jp.hoshimori.notification;

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

/** A declaration is a declaration: no text that people read says that anybody certified anything. */
class WordsTest {

    private static final Pattern CLAIM = Pattern.compile("認定|認証|取得|certif", Pattern.CASE_INSENSITIVE);

    @Test
    void noTextThatPeopleReadClaimsMoreThanADeclaration() throws IOException {
        for (Path text : texts()) {
            // The one line that states this rule is a comment, which nobody is sent.
            String read = Files.readString(text).replaceAll("(?m)^#.*$", "");
            assertThat(read).as(text.toString()).doesNotContainPattern(CLAIM);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"一つ星を取得しました", "認定を受けました", "You are Certified"})
    void aClaimWouldBeFound(String claim) {
        assertThat(claim).containsPattern(CLAIM);
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> wording = Files.list(Path.of("src/main/resources/wording"));
                Stream<Path> templates = Files.list(Path.of("src/main/resources/templates/mail"))) {
            List<Path> texts = Stream.concat(wording, templates).toList();
            assertThat(texts).hasSizeGreaterThanOrEqualTo(5);
            return texts;
        }
    }
}
