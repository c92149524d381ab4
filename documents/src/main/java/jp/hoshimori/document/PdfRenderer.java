package jp.hoshimori.document;

import com.openhtmltopdf.bidi.support.ICUBreakers.ICULineBreaker;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRRuntimeException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Turns XHTML into PDF/A-2a (ISO 19005-2) that is tagged for screen readers (PDF/UA-1), with Japanese fonts embedded.
 *
 * <p>The XHTML names its language and title ({@code <html lang>}, {@code <title>}), gives each picture an {@code alt},
 * and refers to nothing outside itself: no address is ever opened. Safe for use by several threads.
 */
public final class PdfRenderer {

    /** As many documents at a time as there is memory for their fonts and layout, some 50 MB each. */
    private static final int AT_ONCE = 2;

    /** About a second's work. Whoever waits holds a thread that others need. */
    private static final int MAY_WAIT = 16;

    /** 〓, which Japanese printers set where they lack the type. */
    private static final String NO_SUCH_GLYPH = "\u3013";

    /** 禁則処理 as books have it: no line begins with a small kana or ー, which the plain rules for Japanese allow. */
    private static final Locale STRICT_JAPANESE = Locale.forLanguageTag("ja-u-lb-strict");

    private static final String PRODUCER = "Hoshimori";

    /** Warns in every document that a font's table of variants is not read. Kept, or its level would be forgotten. */
    private static final Logger FONT_PARSER = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    private final Desks<Fonts> desks;
    private final byte[] sRgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final FSCacheEx<String, FSCacheValue> fontMetrics = new FSDefaultCacheStore();

    /** A renderer; one for the whole program is enough, and keeps its fonts in memory. */
    public PdfRenderer() {
        this(AT_ONCE, MAY_WAIT);
    }

    /**
     * A renderer with limits of its own.
     *
     * @param atOnce how many documents it makes at a time
     * @param mayWait how many may wait for that
     */
    public PdfRenderer(int atOnce, int mayWait) {
        desks = new Desks<>(atOnce, mayWait, Fonts::new);
        // What it logs quotes the documents, and with them what people wrote.
        XRLog.setLoggingEnabled(false);
        FONT_PARSER.setLevel(Level.SEVERE);
        FontMappers.set(new OwnFontsOnly());
    }

    /**
     * The PDF file of a document.
     *
     * @throws IllegalArgumentException when the document is not well-formed
     * @throws RendererBusyException when too many others are waiting for theirs
     */
    public byte[] render(String xhtml) {
        return desks.at(fonts -> rendered(PrintableText.of(xhtml), fonts, PDDocument::new));
    }

    /**
     * The PDF file of a document that is dated: the same document and time give the same file.
     *
     * @throws IllegalArgumentException when the document is not well-formed
     * @throws RendererBusyException when too many others are waiting for theirs
     */
    public byte[] render(String xhtml, Instant made) {
        return desks.at(fonts -> rendered(PrintableText.of(xhtml), fonts, () -> new DatedDocument(made)));
    }

    private byte[] rendered(String xhtml, Fonts fonts, Supplier<PDDocument> empty) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = empty.get();
                BatikSVGDrawer pictures = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            standards(builder);
            fonts.addTo(builder, document);
            letters(builder);
            nothingFromOutside(builder);
            builder.useSVGDrawer(pictures);
            builder.withHtmlContent(xhtml, null);
            builder.toStream(file);
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (XRRuntimeException failure) {
            throw new IllegalArgumentException("This is no well-formed document", failure);
        }
        return file.toByteArray();
    }

    private void standards(PdfRendererBuilder builder) {
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(sRgb);
        builder.withProducer(PRODUCER);
        builder.useFastMode();
    }

    private void letters(PdfRendererBuilder builder) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics);
        builder.useReplacementText(NO_SUCH_GLYPH);
        builder.useUnicodeLineBreaker(new ICULineBreaker(STRICT_JAPANESE));
    }

    private static void nothingFromOutside(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, moment);
        }
    }
}
