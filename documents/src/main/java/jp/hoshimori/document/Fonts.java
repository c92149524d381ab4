package jp.hoshimori.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

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
    static void addTo(PdfRendererBuilder builder, PDDocument document) {
        add(builder, new Embedded(document, REGULAR), MAIN, NORMAL_WEIGHT);
        add(builder, new Embedded(document, BOLD), MAIN, BOLD_WEIGHT);
        add(builder, new Embedded(document, RARE_REGULAR), RARE, NORMAL_WEIGHT);
    }

    /** The main font, for who needs to measure it. */
    static TrueTypeFont parsed() {
        return parsed(REGULAR);
    }

    private static TrueTypeFont parsed(byte[] file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Drawn as one glyph, the letters of "fi" would be copied and read aloud as another character.
            font.setEnableGsub(false);
            return font;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void add(PdfRendererBuilder builder, PDFontSupplier font, String family, int weight) {
        builder.useFont(font, family, weight, FontStyle.NORMAL, true);
    }

    /** A font for one document, parsed when the document first needs it. */
    private static final class Embedded extends PDFontSupplier {

        private final PDDocument document;
        private final byte[] file;

        Embedded(PDDocument document, byte[] file) {
            super(null);
            this.document = document;
            this.file = file;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, parsed(file), true);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream font = Fonts.class.getResourceAsStream("fonts/" + file)) {
            return font.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
