package jp.hoshimori.declaration.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameLikenessTest {

    @ParameterizedTest
    @ValueSource(strings = {"株式会社ABC・ホシモリ", "（株）ＡＢＣホシモリ", "㈱ abc ﾎｼﾓﾘ", "ABCホシモリ株式会社", "Abc-ホシモリ有限会社", "㍿ABCホシモリ"})
    void oneNameInManySpellingsHasOneKey(String spelling) {
        assertThat(NameLikeness.key(spelling)).isEqualTo("abcホシモリ");
    }

    @Test
    void otherNamesHaveOtherKeys() {
        assertThat(NameLikeness.key("星守商店")).isNotEqualTo(NameLikeness.key("星守商会"));
        assertThat(NameLikeness.key("スーパー")).isNotEqualTo(NameLikeness.key("スパ"));
    }

    @Test
    void aLegalFormAloneHasNone() {
        assertThat(NameLikeness.key("（株）・")).isEmpty();
    }
}
