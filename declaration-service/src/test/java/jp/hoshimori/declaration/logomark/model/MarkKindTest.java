package jp.hoshimori.declaration.logomark.model;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hoshimori.declaration.declaration.model.Star;
import org.junit.jupiter.api.Test;

class MarkKindTest {

    @Test
    void everyMarkHasTheSchemesFileName() {
        assertThat(MarkKind.all())
                .extracting(kind -> kind.fileName(MarkFormat.PNG))
                .containsExactlyInAnyOrder(
                        "security_action_hitotsuboshi-small_color.png",
                        "security_action_hitotsuboshi-small_bw.png",
                        "security_action_hitotsuboshi-large_color.png",
                        "security_action_hitotsuboshi-large_bw.png",
                        "security_action_futatsuboshi-small_color.png",
                        "security_action_futatsuboshi-small_bw.png",
                        "security_action_futatsuboshi-large_color.png",
                        "security_action_futatsuboshi-large_bw.png");
    }

    @Test
    void anAddressNamesAMarkOrNone() {
        assertThat(MarkKind.named("two-stars", "large", "bw"))
                .contains(new MarkKind(Star.TWO_STARS, MarkSize.LARGE, MarkColor.BW));
        assertThat(MarkKind.named("three-stars", "large", "bw")).isEmpty();
        assertThat(MarkKind.named("two-stars", "LARGE", "bw")).isEmpty();
        assertThat(MarkKind.of(Star.ONE_STAR, "small", "pink")).isEmpty();
    }
}
