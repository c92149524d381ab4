package jp.hoshimori.declaration.register.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.hoshimori.declaration.register.model.NameFolding.Variant;
import jp.hoshimori.support.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTest {

    private final NameKeys keys = new NameKeys(ReferenceData.read("reference/name-folding.yaml", NameFolding.class));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "株式会社星守製作所",
                "星守製作所株式会社",
                "（株）星守製作所",
                "(株)星守製作所",
                "㈱星守製作所",
                "㍿星守製作所",
                "星守製作所 ㈱",
                "星守　製作所",
                "有限会社星守製作所",
                "㈲星守製作所",
                "一般社団法人 星守・製作所",
                "星守製作所（同）"
            })
    void theLegalFormAndSpacesDoNotMatter(String written) {
        assertThat(keys.key(written)).isEqualTo("星守製作所");
    }

    @ParameterizedTest
    @CsvSource({
        "ホシモリセイサクジョ, ほしもりせいさくじょ",
        "ﾎｼﾓﾘｾｲｻｸｼﾞｮ, ほしもりせいさくじょ",
        "カブシキガイシャ ホシモリ, ホシモリ",
        "ｶﾌﾞｼｷｶﾞｲｼﾔホシモリ, ほしもり",
        "キヤノン, キャノン",
        "ヱビス, エビス",
        "Ｈｏｓｈｉｍｏｒｉ　Ｃｏ．，Ｌｔｄ．, hoshimori",
        "'Hoshimori Co., Ltd.', HOSHIMORI",
        "髙﨑, 高崎",
        "齋藤, 斉藤",
        "𠮷野, 吉野",
        "ＡＢＣ１２３, abc123",
        "星－守, 星守"
    })
    void theseAreTheSame(String one, String other) {
        assertThat(keys.key(one)).isEqualTo(keys.key(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"データ, デタ", "星守, 星森", "かき, がき", "はは, ばば"})
    void theseAreNot(String one, String other) {
        assertThat(keys.key(one)).isNotEqualTo(keys.key(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"株式会社", "（株）", "・", "　", "★☆", "%_", ""})
    void whatNamesDoNotDifferByHasNoKey(String written) {
        assertThat(keys.key(written)).isEmpty();
    }

    @Test
    void aKeyNeverHoldsASpaceAndIsNeverTooLong() {
        String key = keys.key("\uFDFA ".repeat(150));

        assertThat(key).doesNotContain(" ");
        assertThat(key.codePointCount(0, key.length())).isEqualTo(NameKeys.LONGEST);
    }

    @Test
    void dataThatWouldNotWorkIsRefused() {
        assertThatThrownBy(() -> new NameFolding("own", 0, List.of(), List.of()))
                .hasMessageContaining("from 1");
        assertThatThrownBy(() -> new NameFolding("own", 1, List.of(" "), List.of()))
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> new Variant("高", "髙高")).hasMessageContaining("not a variant");
        assertThatThrownBy(() -> new Variant("高い", "髙")).hasMessageContaining("not a variant");
    }
}
