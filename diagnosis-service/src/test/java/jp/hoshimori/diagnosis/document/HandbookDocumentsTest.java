package jp.hoshimori.diagnosis.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.handbook.model.Handbook;
import jp.hoshimori.diagnosis.handbook.model.Handbook.Rule;
import jp.hoshimori.diagnosis.handbook.model.Handbook.Section;
import jp.hoshimori.document.PdfRenderer;
import jp.hoshimori.document.PdfStandards;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class HandbookDocumentsTest {

    private final HandbookDocuments documents =
            new HandbookDocuments(new Printer(new PdfRenderer()), SampleDiagnosis.texts());

    private final Handbook handbook = new Handbook(
            "情報セキュリティハンドブック",
            "見本髙橋・山﨑・𠮷田商店",
            List.of(
                    new Section(
                            "全社基本ルール",
                            List.of(new Rule(1, "ソフトウェアの更新", "更新は自動にします。\n<b>止めません</b>。", List.of("パソコン", "スマートフォン")))),
                    new Section("従業員のルール", List.of(new Rule(6, "電子メール", "添付ファイルは確かめて開きます。", List.of())))));

    @Test
    void theHandbookIsPrintedWithContentsRulesAndTheirQuestions() {
        byte[] pdf = documents.pdf(handbook, Locale.JAPANESE);

        assertThat(PdfText.of(pdf))
                .contains("見本髙橋・山﨑・𠮷田商店", "目次", "全社基本ルール....", "..1", "更新は自動にします。<b>止めません</b>。", "スマートフォン", "自社診断の設問1")
                .doesNotContain("#", "〓");
    }

    @Test
    void thePrintedHandbookIsArchivableAndAccessible() throws Exception {
        assertThat(PdfStandards.violations(documents.pdf(handbook, Locale.JAPANESE)))
                .isEmpty();
        assertThat(PdfStandards.violations(documents.pdf(handbook, Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void aLongHandbookGoesOnOverManyPages() throws Exception {
        Handbook longOne = new Handbook(
                "とても長い題名の情報セキュリティハンドブック".repeat(4),
                "株式会社" + "W".repeat(150),
                IntStream.rangeClosed(1, 5).mapToObj(this::longSection).toList());

        byte[] pdf = documents.pdf(longOne, Locale.JAPANESE);

        assertThat(PdfText.pages(pdf)).isGreaterThan(5);
        assertThat(PdfText.of(pdf)).contains("規則5-10");
        assertThat(PdfStandards.violations(pdf)).isEmpty();
    }

    @Test
    void theHandbookForWordHasTheSameText() throws IOException {
        byte[] docx = documents.docx(handbook, Locale.JAPANESE);

        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(read)) {
            assertThat(words.getText().lines().map(String::strip).filter(line -> !line.isEmpty()))
                    .containsExactly(
                            "情報セキュリティハンドブック",
                            "見本髙橋・山﨑・𠮷田商店",
                            "全社基本ルール",
                            "ソフトウェアの更新",
                            "更新は自動にします。",
                            "<b>止めません</b>。",
                            "パソコン",
                            "スマートフォン",
                            "自社診断の設問 1",
                            "従業員のルール",
                            "電子メール",
                            "添付ファイルは確かめて開きます。",
                            "自社診断の設問 6");
        }
    }

    @Test
    void nothingIsRequiredOfAHandbookBeyondItsTitle() throws Exception {
        Handbook empty = new Handbook("", "", List.of());

        assertThat(PdfText.of(documents.pdf(empty, Locale.JAPANESE))).contains("目次");
        assertThat(documents.docx(empty, Locale.JAPANESE)).isNotEmpty();
    }

    private Section longSection(int number) {
        return new Section(
                "第" + number + "章",
                IntStream.rangeClosed(1, 10)
                        .mapToObj(rule -> new Rule(
                                rule,
                                "規則" + number + "-" + rule,
                                "長い文が続きます。".repeat(30) + "\n" + "https://example.invalid/" + "a".repeat(120),
                                List.of("項目".repeat(60), "二つ目")))
                        .toList());
    }
}
