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

/**
 * The fonts of documents, parsed when first needed and kept: parsing them for each document would cost more than setting
 * it. One document uses them at a time, for reading a parsed font moves its position.
 */
final class Fonts {

    /** BIZ UDPGothic, drawn to be read easily: all of JIS X 0213. */
    static final String MAIN = "BIZ UDPGothic";

    /** Noto Sans JP, for characters of names that the first one lacks, such as 𠮷. */
    static final String RARE = "Noto Sans JP";

    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private final Font regular = new Font("BIZUDPGothic-Regular.ttf");
    private final Font bold = new Font("BIZUDPGothic-Bold.ttf");
    private final Font rare = new Font("NotoSansJP-Regular.ttf");

    /** Offers the fonts to a document; those that it uses are embedded in part. */
    void addTo(PdfRendererBuilder builder, PDDocument document) {
        add(builder, new Embedded(document, regular), MAIN, NORMAL_WEIGHT);
        add(builder, new Embedded(document, bold), MAIN, BOLD_WEIGHT);
        add(builder, new Embedded(document, rare), RARE, NORMAL_WEIGHT);
    }

    /** The main font, for who needs to measure it. */
    TrueTypeFont main() {
        return regular.parsed();
    }

    private static void add(PdfRendererBuilder builder, PDFontSupplier font, String family, int weight) {
        builder.useFont(font, family, weight, FontStyle.NORMAL, true);
    }

    /** One font file. */
    private static final class Font {

        private final String file;
        private TrueTypeFont parsed;

        Font(String file) {
            this.file = file;
        }

        TrueTypeFont parsed() {
            if (parsed == null) {
                parsed = read();
            }
            return parsed;
        }

        private TrueTypeFont read() {
            try (InputStream font = Fonts.class.getResourceAsStream("fonts/" + file)) {
                TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font.readAllBytes()));
                // Drawn as one glyph, the letters of "fi" would be copied and read aloud as another character.
                read.setEnableGsub(false);
                return read;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** A font in one document, which keeps no more of it than it uses. */
    private static final class Embedded extends PDFontSupplier {

        private final PDDocument document;
        private final Font font;

        Embedded(PDDocument document, Font font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font.parsed(), true);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
