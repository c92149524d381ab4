package jp.hoshimori.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RadarChartTest {

    @Test
    void aShareIsDrawnBetweenTheCentreAndTheRim() {
        String drawn = chart(2.0, 0.5, -1.0);

        assertThat(drawn).contains("<polygon points=\"170.0,42.0 209.8,157.0 170.0,134.0\" fill=\"#cfe3f5\"/>");
    }

    @Test
    void itsTextsAreEscapedAndTheAlternativeIsGiven() {
        assertThat(chart(1, 1, 1)).contains("alt=\"A &amp; B\"", ">&lt;a&gt;<br/>1/2</div>");
    }

    @Test
    void twoAxesAreNoRadar() {
        assertThatThrownBy(() -> new RadarChart("", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static String chart(double first, double second, double third) {
        return new RadarChart(
                        "A & B",
                        List.of(
                                new RadarChart.Axis("<a>", "1/2", first),
                                new RadarChart.Axis("b", "", second),
                                new RadarChart.Axis("c", "", third)))
                .xhtml();
    }
}
