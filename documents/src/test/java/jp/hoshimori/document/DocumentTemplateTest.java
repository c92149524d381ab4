package jp.hoshimori.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.TemplateException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentTemplateTest {

    private final DocumentTemplate template = DocumentTemplate.read(getClass(), "template.html");

    /** What the template is filled with. */
    public record Item(String text) {}

    @Test
    void whatIsFilledInIsEscaped() {
        String filled = template.fill(Map.of("items", List.of(new Item("<b>\"A\" & 'B'</b>")), "chart", "<svg/>"));

        assertThat(filled.strip()).isEqualTo("<p>&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</p>&lt;svg/&gt;");
    }

    @Test
    void aChartIsDrawn() {
        RadarChart chart = new RadarChart("words", Collections.nCopies(3, new RadarChart.Axis("a", "", 1)));

        String filled = template.fill(Map.of("items", List.of(), "chart", chart));

        assertThat(filled.strip()).isEqualTo(chart.xhtml());
    }

    @Test
    void aMissingValueIsRefused() {
        assertThatThrownBy(() -> template.fill(Map.of("items", List.of()))).isInstanceOf(TemplateException.class);
    }

    @Test
    void aMissingTemplateIsRefused() {
        assertThatThrownBy(() -> DocumentTemplate.read(getClass(), "nowhere.html"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
