package jp.hoshimori.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private static final String CHART = new RadarChart(
                    "三つの区分の点数",
                    List.of(
                            new RadarChart.Axis("基本", "18/20", 0.9),
                            new RadarChart.Axis("従業員", "50/52", 0.96),
                            new RadarChart.Axis("組織", "11/28", 0.39)))
            .xhtml();

    private static final String EVERYTHING = Documents.with("""
            <h1>情報セキュリティ</h1>
            <p>髙橋、山﨑、𠮷田の三人が<strong>太字</strong>で読みます。</p>
            <ul><li>一つ目</li><li>二つ目</li></ul>
            <table><caption>点数</caption><thead><tr><th scope="col">区分</th><th scope="col">点数</th></tr></thead>
            <tbody><tr><th scope="row">基本</th><td>18</td></tr></tbody></table>
            """ + CHART);

    @Test
    void whatIsRenderedIsArchivableAndAccessible() throws Exception {
        byte[] pdf = RENDERER.render(EVERYTHING);

        assertThat(PdfStandards.violations(pdf)).isEmpty();
    }

    @Test
    void aDatedDocumentIsTheSameFileEachTime() throws Exception {
        Instant made = Instant.parse("2026-04-12T03:04:05.678901Z");

        byte[] first = RENDERER.render(EVERYTHING, made);
        byte[] again = new PdfRenderer().render(EVERYTHING, made);

        assertThat(again).isEqualTo(first);
        assertThat(RENDERER.render(EVERYTHING, made.plusSeconds(1))).isNotEqualTo(first);
        assertThat(PdfStandards.violations(first)).isEmpty();
    }

    @Test
    void aPictureWithoutWordsIsNotAccessible() throws Exception {
        byte[] pdf = RENDERER.render(Documents.with(CHART.replaceFirst("alt=\"[^\"]*\"", "")));

        assertThat(PdfStandards.violations(pdf)).anyMatch(violation -> violation.contains("7.3"));
    }

    @Test
    void rareCharactersOfNamesAreWhatTheyWere() throws IOException {
        byte[] pdf = RENDERER.render(EVERYTHING);

        assertThat(text(pdf)).contains("髙橋、山﨑、𠮷田の三人").doesNotContain("#", "〓");
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(EVERYTHING))) {

            List<PDFont> fonts = fonts(pdf);

            assertThat(fonts)
                    .extracting(PDFont::getName)
                    .anyMatch(name -> name.contains("BIZUDPGothic"))
                    .anyMatch(name -> name.contains("NotoSansJP"));
            assertThat(fonts).allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void theLanguageAndTheTitleAreSaid() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(EVERYTHING))) {

            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("見本");
        }
    }

    @Test
    void aCharacterThatNoFontHasIsShownAsMissing() throws Exception {
        byte[] pdf = RENDERER.render(Documents.with("<p>龘と😀</p>"));

        assertThat(text(pdf)).contains("〓と〓");
        assertThat(PdfStandards.violations(pdf)).isEmpty();
    }

    @Test
    void variantsOfCharactersAreShownAsTheCharacter() throws IOException {
        byte[] pdf = RENDERER.render(Documents.with("<p>葛\uDB40\uDD00飾区の辻\uDB40\uDD01さん、か\u3099っこう</p>"));

        assertThat(text(pdf)).contains("葛飾区の辻さん、がっこう").doesNotContain("〓");
    }

    @Test
    void lettersThatPrintersJoinAreCopiedAsTheyWereWritten() throws IOException {
        byte[] pdf = RENDERER.render(Documents.with("<p>office, final, flow, AV, 1/2</p>"));

        assertThat(text(pdf)).contains("office, final, flow, AV, 1/2");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9})
    void linesBreakWhereJapaneseAllows(int width) throws IOException {
        String words = "サーバーがきゃっと“引用”した。「はい」";

        byte[] pdf = RENDERER.render(Documents.with("<p style=\"width:" + width + "em\">" + words.repeat(9) + "</p>"));

        assertThat(text(pdf).lines().toList())
                .hasSizeGreaterThan(10)
                .noneMatch(line -> line.matches("^[。ーゃっ”」].*"))
                .noneMatch(line -> line.matches(".*[“「]$"));
    }

    @Test
    void severalAtOnceEachGetTheirOwn() {
        List<CompletableFuture<byte[]>> files = IntStream.range(0, 12)
                .mapToObj(number -> Documents.with("<p>髙橋" + number + "番<strong>𠮷田</strong></p>"))
                .map(document -> CompletableFuture.supplyAsync(() -> RENDERER.render(document), executor()))
                .toList();

        assertThat(IntStream.range(0, 12))
                .allSatisfy(number -> assertThat(text(files.get(number).join())).contains("髙橋" + number + "番𠮷田"));
    }

    @Test
    void nothingOutsideTheDocumentIsOpened() throws IOException {
        AtomicInteger opened = new AtomicInteger();
        HttpServer outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            opened.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        outside.start();
        String address = "http://127.0.0.1:" + outside.getAddress().getPort() + "/";

        try {
            RENDERER.render(Documents.with("""
                    <link rel="stylesheet" href="%1$sa.css"/><style>@import url(%1$sb.css);
                    p { background-image: url(%1$sc.png) }</style>
                    <p>x<img src="%1$sd.png" alt="d"/><object data="%1$se.svg">e</object></p>
                    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" alt="f"
                         width="9" height="9"><image width="9" height="9" xlink:href="%1$sf.png"/></svg>
                    """.formatted(address)));
        } catch (RuntimeException refused) {
            assertThat(refused).hasMessageNotContaining("connect");
        } finally {
            outside.stop(0);
        }

        assertThat(opened).hasValue(0);
    }

    @Test
    void aDocumentThatIsNotWellFormedIsRefused() {
        assertThatThrownBy(() -> RENDERER.render(Documents.with("<p>"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Executor executor() {
        return work -> new Thread(work).start();
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
