package jp.hoshimori.support.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    @Test
    void aLengthCountsCharactersAndNotTheirHalves() {
        assertThat(WrittenText.hasLength("𠮷野家", 3)).isTrue();
        assertThat(WrittenText.hasLength("𠮷野家", 2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\n"})
    void aTextThatSaysNothingHasNoLength(String text) {
        assertThat(WrittenText.hasLength(text, 10)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u200bb", "a\u202eb", "a\u2028b", "a\ue000b", "a\ud800b", "a\tb"})
    void whatNobodySeesIsNoticed(String text) {
        assertThat(WrittenText.isVisible(text, true)).isFalse();
    }

    @Test
    void lineBreaksAreFineWhereLinesAre() {
        assertThat(WrittenText.isVisible("一行目\n二行目", true)).isTrue();
        assertThat(WrittenText.isVisible("一行目\n二行目", false)).isFalse();
    }
}
