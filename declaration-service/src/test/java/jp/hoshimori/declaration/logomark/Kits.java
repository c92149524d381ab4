package jp.hoshimori.declaration.logomark;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What is in a kit, as whoever unpacks it sees it. */
final class Kits {

    private Kits() {}

    /** The files, by name. */
    static Map<String, byte[]> files(byte[] kit) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(kit))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** What the QR codes in a picture say. */
    static List<String> codes(BufferedImage picture) {
        try {
            return Arrays.stream(new QRCodeMultiReader()
                            .decodeMultiple(
                                    new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)))))
                    .map(result -> result.getText())
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    /** The pages of a PDF file as they are printed. */
    static List<BufferedImage> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            BufferedImage[] pages = new BufferedImage[document.getNumberOfPages()];
            for (int page = 0; page < pages.length; page++) {
                pages[page] = renderer.renderImageWithDPI(page, 200);
            }
            return List.of(pages);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text of a PDF file without white space, for where lines break is the layout's affair. */
    static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
