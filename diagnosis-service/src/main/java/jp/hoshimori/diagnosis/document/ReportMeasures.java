package jp.hoshimori.diagnosis.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.document.ReportView.MeasureRow;
import jp.hoshimori.diagnosis.measure.Measures;
import jp.hoshimori.diagnosis.measure.model.Measure;

/** The measures of a diagnosis as its report shows them. */
@ApplicationScoped
class ReportMeasures {

    private final Measures measures;

    ReportMeasures(Measures measures) {
        this.measures = measures;
    }

    /** What there is to improve, in the order in which it is proposed. */
    List<MeasureRow> of(Diagnosis diagnosis, Locale locale) {
        AnswerLabels labels = new AnswerLabels(diagnosis.questionnaire(), locale);
        List<MeasureRow> rows = new ArrayList<>();
        for (Measure measure : measures.of(diagnosis)) {
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
                measure.advice().why().in(locale),
                measure.firstStep().in(locale),
                measure.advice().examples().stream()
                        .map(example -> example.text().in(locale))
                        .toList());
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
