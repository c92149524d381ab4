package jp.hoshimori.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts of every document, read once. */
final class Fonts {

    /** BIZ UDPGothic, drawn to be read easily: all of JIS X 0213. */
    static final String MAIN = "BIZ UDPGothic";

    /** Noto Sans JP, for characters of names that the first one lacks, such as 𠮷. */
    static final String RARE = "Noto Sans JP";

    private static final byte[] REGULAR = bytes("BIZUDPGothic-Regular.ttf");
    private static final byte[] BOLD = bytes("BIZUDPGothic-Bold.ttf");
    private static final byte[] RARE_REGULAR = bytes("NotoSansJP-Regular.ttf");

    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private Fonts() {}

    /** Offers the fonts to a document; those that it uses are embedded in part. */
    static void addTo(PdfRendererBuilder builder) {
        add(builder, REGULAR, MAIN, NORMAL_WEIGHT);
        add(builder, BOLD, MAIN, BOLD_WEIGHT);
        add(builder, RARE_REGULAR, RARE, NORMAL_WEIGHT);
    }

    private static void add(PdfRendererBuilder builder, byte[] font, String family, int weight) {
        builder.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true);
    }

    private static byte[] bytes(String file) {
        try (InputStream font = Fonts.class.getResourceAsStream("fonts/" + file)) {
            return font.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
