package jp.hoshimori.diagnosis.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader can copy out of a PDF. */
final class PdfText {

    private PdfText() {}

    /** All its text without white space, for where lines break is the layout's affair. */
    static String of(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u3000]", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many pages it has. */
    static int pages(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getNumberOfPages();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
