package jp.hoshimori.diagnosis.groupsession.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionCodeTest {

    @Test
    void aCodeIsSixCharactersOfWhichNoTwoLookAlike() {
        Random random = new Random(7);

        assertThat(IntStream.range(0, 1000)
                        .mapToObj(unused -> SessionCode.random(random).text()))
                .allMatch(code -> code.matches("[2-9A-Z]{6}"))
                .noneMatch(code -> code.matches(".*[01OILBSUZ].*"));
    }

    @Test
    void aCodeMayBeTypedInSmallLetters() {
        assertThat(SessionCode.typed("k7m3rx")).contains(new SessionCode("K7M3RX"));
    }

    @Test
    void whatCannotBeACodeIsNone() {
        assertThat(SessionCode.typed("K7M3R")).isEmpty();
        assertThat(SessionCode.typed("K7M3RXX")).isEmpty();
        assertThat(SessionCode.typed("K7M3R0")).isEmpty();
        assertThat(SessionCode.typed("")).isEmpty();
    }
}
