package jp.hoshimori.diagnosis.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Measure;
import jp.hoshimori.diagnosis.document.ReportView.MeasureRow;

/** The measures of a diagnosis as its report shows them. */
@ApplicationScoped
class ReportMeasures {

    /** What there is to improve, in the order in which it is proposed. */
    List<MeasureRow> of(Diagnosis diagnosis, Locale locale) {
        AnswerLabels labels = new AnswerLabels(diagnosis.questionnaire(), locale);
        List<MeasureRow> rows = new ArrayList<>();
        for (Measure measure : diagnosis.measures()) {
            rows.add(row(rows.size() + 1, measure, diagnosis, labels, locale));
        }
        return rows;
    }

    private static MeasureRow row(int rank, Measure measure, Diagnosis diagnosis, AnswerLabels labels, Locale locale) {
        return new MeasureRow(
                rank,
                measure.question().number(),
                partName(diagnosis, measure, locale),
                measure.question().theme().in(locale),
                measure.question().text().in(locale),
                labels.of(measure.answer()),
                measure.lostPoints(),
                "",
                "",
                List.of());
    }

    private static String partName(Diagnosis diagnosis, Measure measure, Locale locale) {
        return diagnosis
                .questionnaire()
                .parts()
                .get(measure.question().part() - 1)
                .name()
                .in(locale);
    }
}
