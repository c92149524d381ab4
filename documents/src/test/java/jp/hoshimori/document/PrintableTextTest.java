package jp.hoshimori.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"髙﨑𠮷", "\uFA19\uFA10", "ABC 123\n\t", "①㈱℡", "葛飾"})
    void ordinaryTextAndCompatibilityCharactersOfNamesStayAsTheyAre(String text) {
        assertThat(PrintableText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"か\u3099, が", "ハ\u309A, パ", "e\u0301, é"})
    void marksAreJoinedToTheirLetters(String taken, String joined) {
        assertThat(PrintableText.of(taken)).isEqualTo(joined);
    }

    @Test
    void whatCannotBePrintedGoes() {
        String text = "a\u0000b\u0008c\u001Bd\u200Be\u202Ef\uFEFFg\uD800h\uDB40\uDD00i\uFE0Fj\uFFFFk\u0085l";

        assertThat(PrintableText.of(text)).isEqualTo("abcdefghijkl");
    }
}
