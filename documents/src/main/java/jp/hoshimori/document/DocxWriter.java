package jp.hoshimori.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Writes a Word document (DOCX) of headings, paragraphs and lists, in named styles that its readers can restyle and
 * find their way by. Not safe for use by several threads.
 */
public final class DocxWriter {

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger bullets;

    /** Starts a document in a language, whose title its properties name and its first line shows. */
    public DocxWriter(String title, Locale locale) {
        DocxStyles.addTo(document, locale);
        bullets = DocxStyles.bulletList(document);
        document.getProperties().getCoreProperties().setTitle(title);
        add(DocxStyles.TITLE, title);
    }

    /** Adds a line below the title. */
    public DocxWriter subtitle(String text) {
        return add(DocxStyles.SUBTITLE, text);
    }

    /**
     * Adds a heading.
     *
     * @param level 1 or 2
     */
    public DocxWriter heading(int level, String text) {
        return add(DocxStyles.heading(level), text);
    }

    /** Adds a paragraph; line breaks in it stay line breaks. */
    public DocxWriter paragraph(String text) {
        return add(DocxStyles.BODY, text);
    }

    /** Adds a paragraph in small type. */
    public DocxWriter note(String text) {
        return add(DocxStyles.NOTE, text);
    }

    /** Adds the points of a list. */
    public DocxWriter list(List<String> items) {
        for (String item : items) {
            XWPFParagraph paragraph = paragraph(DocxStyles.LIST, item);
            paragraph.setNumID(bullets);
        }
        return this;
    }

    /** The file. Nothing can be added afterwards. */
    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (document) {
            document.write(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    private DocxWriter add(String style, String text) {
        paragraph(style, text);
        return this;
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        String[] lines = PrintableText.of(text).split("\\R", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line], line);
        }
        return paragraph;
    }
}
