package jp.hoshimori.diagnosis.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hoshimori.diagnosis.handbook.model.Handbook;
import jp.hoshimori.document.DocumentTemplate;
import jp.hoshimori.document.DocxWriter;

/** A handbook (情報セキュリティハンドブック) as files for its readers: PDF to hand out, DOCX to work on in Word. */
@ApplicationScoped
public class HandbookDocuments {

    private final DocumentTemplate template = DocumentTemplate.read(HandbookDocuments.class, "documents/handbook.html");
    private final Printer printer;
    private final DocumentTexts texts;

    HandbookDocuments(Printer printer, DocumentTexts texts) {
        this.printer = printer;
        this.texts = texts;
    }

    /** The handbook as PDF/A, with a table of contents. */
    public byte[] pdf(Handbook handbook, Locale locale) {
        return printer.pdf(template.fill(Map.of(
                "language", locale.getLanguage(),
                "words", words(locale),
                "title", handbook.title(),
                "organizationName", handbook.organizationName(),
                "sections", sections(handbook))));
    }

    /** The handbook for Word. */
    public byte[] docx(Handbook handbook, Locale locale) {
        DocxWriter document = new DocxWriter(handbook.title(), locale).subtitle(handbook.organizationName());
        for (Handbook.Section section : handbook.sections()) {
            document.heading(1, section.heading());
            section.rules().forEach(rule -> add(document, rule, words(locale)));
        }
        return document.bytes();
    }

    private static void add(DocxWriter document, Handbook.Rule rule, Map<String, String> words) {
        document.heading(2, rule.heading())
                .paragraph(rule.text())
                .list(rule.items())
                .note(words.get("question") + " " + rule.question());
    }

    private static List<HandbookView.SectionView> sections(Handbook handbook) {
        return handbook.sections().stream().map(HandbookView::section).toList();
    }

    private Map<String, String> words(Locale locale) {
        return DocumentTexts.in(locale, texts.handbook());
    }
}
