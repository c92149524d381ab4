package jp.hoshimori.diagnosis.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.document.ReportView.MeasureRow;
import jp.hoshimori.document.DocumentTemplate;

/** The report of a diagnosis (結果レポート): what it came to, and what to do next, on A4. */
@ApplicationScoped
class DiagnosisReport {

    private final DocumentTemplate template = DocumentTemplate.read(DiagnosisReport.class, "documents/report.html");
    private final Printer printer;
    private final DocumentTexts texts;
    private final ReportMeasures measures;

    DiagnosisReport(Printer printer, DocumentTexts texts, ReportMeasures measures) {
        this.printer = printer;
        this.texts = texts;
        this.measures = measures;
    }

    /** The report as PDF/A, in a language. */
    byte[] pdf(Diagnosis diagnosis, Locale locale) {
        return pdf(diagnosis, measures.of(diagnosis, locale), locale);
    }

    /** The report with these measures. */
    byte[] pdf(Diagnosis diagnosis, List<MeasureRow> toImprove, Locale locale) {
        return printer.pdf(template.fill(Map.of(
                "language", locale.getLanguage(),
                "words", DocumentTexts.in(locale, texts.report()),
                "report", new ReportViews(diagnosis, locale).view(toImprove))));
    }
}
