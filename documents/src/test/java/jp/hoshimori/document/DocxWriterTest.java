package jp.hoshimori.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    private final DocxWriter writer = new DocxWriter("ハンドブック", Locale.JAPANESE);

    @Test
    void whatIsWrittenIsReadAgainInItsStyles() throws IOException {
        byte[] file = writer.subtitle("見本株式会社")
                .heading(1, "全社基本ルール")
                .heading(2, "更新")
                .paragraph("髙橋、山﨑、𠮷田")
                .list(List.of("一つ目", "二つ目"))
                .note("設問 1")
                .bytes();

        try (XWPFDocument read = read(file)) {
            assertThat(read.getParagraphs())
                    .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .map(tuple -> tuple.toList().toString())
                    .containsExactly(
                            "[Title, ハンドブック]",
                            "[Subtitle, 見本株式会社]",
                            "[Heading1, 全社基本ルール]",
                            "[Heading2, 更新]",
                            "[Normal, 髙橋、山﨑、𠮷田]",
                            "[ListParagraph, 一つ目]",
                            "[ListParagraph, 二つ目]",
                            "[Note, 設問 1]");
        }
    }

    @Test
    void itsStylesNameAJapaneseFontAndLevelsOfHeadings() throws Exception {
        try (XWPFDocument read = read(writer.bytes())) {
            var styles = read.getStyles();

            assertThat(read.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getRFontsArray(0)
                            .getEastAsia())
                    .isEqualTo("BIZ UDPゴシック");
            assertThat(styles.getStyle("Heading2")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isEqualTo(1);
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("ハンドブック");
        }
    }

    @Test
    void aLineBreakStaysOneAndAControlCharacterGoes() throws IOException {
        try (XWPFDocument read = read(writer.paragraph("一行目\r\n二行目\u0001").bytes())) {

            assertThat(read.getParagraphs().get(1).getText()).isEqualTo("一行目\n二行目");
        }
    }

    @Test
    void aThirdLevelOfHeadingsIsRefused() {
        assertThatThrownBy(() -> writer.heading(3, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static XWPFDocument read(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }
}
