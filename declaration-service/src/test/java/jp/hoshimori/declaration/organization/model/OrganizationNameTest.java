package jp.hoshimori.declaration.organization.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationNameTest {

    private static final String OUTSIDE_THE_BASIC_PLANE = "\uD842\uDFB7";

    @Test
    void aNameHasOneSpelling() {
        OrganizationName composed = new OrganizationName("有限会社ガラス工房");

        OrganizationName decomposed = new OrganizationName("　有限会社カ\u3099ラス工房 ");

        assertThat(decomposed).isEqualTo(composed);
    }

    @Test
    void lengthIsCountedInCharactersAndNotInCodeUnits() {
        String longest = OUTSIDE_THE_BASIC_PLANE.repeat(OrganizationName.LONGEST);

        assertThat(OrganizationName.hasLength(longest)).isTrue();
        assertThat(OrganizationName.hasLength(longest + "店")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void aNameIsNotBlank(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganizationName(blank));
    }

    @ParameterizedTest
    @ValueSource(strings = {"星\n商店", "星\u0000商店", "星\u202E商店", "星\u2028商店", "星\uE000商店", "星\uD842商店"})
    void charactersThatCannotBeSeenAreRefused(String name) {
        assertThat(OrganizationName.isVisible(name)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganizationName(name));
    }
}
