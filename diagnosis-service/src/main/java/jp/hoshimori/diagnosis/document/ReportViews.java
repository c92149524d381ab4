package jp.hoshimori.diagnosis.document;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.PartScore;
import jp.hoshimori.diagnosis.document.ReportView.AnswerRow;
import jp.hoshimori.diagnosis.document.ReportView.AnswersOfPart;
import jp.hoshimori.diagnosis.document.ReportView.BandRow;
import jp.hoshimori.diagnosis.document.ReportView.MeasureRow;
import jp.hoshimori.diagnosis.document.ReportView.NoteRow;
import jp.hoshimori.diagnosis.document.ReportView.PartRow;
import jp.hoshimori.diagnosis.document.ReportView.QuestionRow;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Band;
import jp.hoshimori.diagnosis.questionnaire.model.Part;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.document.RadarChart;

/** Makes of one diagnosis what its report shows, in one language. */
final class ReportViews {

    private final Diagnosis diagnosis;
    private final Questionnaire questionnaire;
    private final AnswerLabels labels;
    private final Locale locale;

    ReportViews(Diagnosis diagnosis, Locale locale) {
        this.diagnosis = diagnosis;
        this.questionnaire = diagnosis.questionnaire();
        this.labels = new AnswerLabels(questionnaire, locale);
        this.locale = locale;
    }

    /** What the report shows, with these measures. */
    ReportView view(List<MeasureRow> measures) {
        Band band = diagnosis.score().band();
        return new ReportView(
                questionnaire.title().in(locale) + " (" + questionnaire.edition() + ")",
                questionnaire.publisher().in(locale),
                DocumentDates.inWords(diagnosis.completedAt(), locale),
                diagnosis.score().total(),
                questionnaire.maximum(),
                band.situation().in(locale),
                band.nextStep().in(locale),
                bands(band),
                parts(),
                partChart(),
                questionChart(),
                unknown(),
                measures,
                answers(),
                notes());
    }

    private List<BandRow> bands(Band reached) {
        return questionnaire.bands().stream()
                .map(band -> new BandRow(
                        range(band),
                        band.situation().in(locale),
                        band.nextStep().in(locale),
                        band.equals(reached)))
                .toList();
    }

    private static String range(Band band) {
        return band.from() == band.to() ? String.valueOf(band.to()) : band.from() + " – " + band.to();
    }

    private List<PartRow> parts() {
        return diagnosis.score().parts().stream().map(this::part).toList();
    }

    private PartRow part(PartScore part) {
        return new PartRow(
                part.part().name().in(locale), part.score(), part.maximum(), (int) Math.round(100 * share(part)));
    }

    private RadarChart partChart() {
        String inWords = parts().stream()
                .map(part -> part.name() + " " + part.score() + "/" + part.maximum())
                .collect(joining(", "));
        return new RadarChart(
                inWords,
                diagnosis.score().parts().stream()
                        .map(part -> new RadarChart.Axis(
                                part.part().name().in(locale), part.score() + " / " + part.maximum(), share(part)))
                        .toList());
    }

    private static double share(PartScore part) {
        return Math.max(0, (double) part.score() / part.maximum());
    }

    private RadarChart questionChart() {
        String inWords = questionnaire.questions().stream()
                .map(question -> question.number() + " " + labels.of(answerTo(question)))
                .collect(joining(", "));
        return new RadarChart(
                inWords,
                questionnaire.questions().stream()
                        .map(question -> new RadarChart.Axis(
                                String.valueOf(question.number()),
                                "",
                                (double) pointsOf(question) / questionnaire.bestPoints()))
                        .toList());
    }

    private List<QuestionRow> unknown() {
        return diagnosis.unknownQuestions().stream()
                .map(number -> questionnaire.questions().get(number - 1))
                .map(question -> new QuestionRow(
                        question.number(),
                        question.theme().in(locale),
                        question.text().in(locale)))
                .toList();
    }

    private List<AnswersOfPart> answers() {
        return questionnaire.parts().stream()
                .map(part -> new AnswersOfPart(part.name().in(locale), answers(part)))
                .toList();
    }

    private List<AnswerRow> answers(Part part) {
        return questionnaire.questions().stream()
                .filter(question -> question.part() == part.number())
                .map(question -> new AnswerRow(
                        question.number(),
                        question.theme().in(locale),
                        labels.of(answerTo(question)),
                        pointsOf(question)))
                .toList();
    }

    private List<NoteRow> notes() {
        return questionnaire.notes().stream()
                .map(note -> new NoteRow(note.mark(), note.text().in(locale)))
                .toList();
    }

    private Answer answerTo(Question question) {
        return diagnosis.answers().to(question.number());
    }

    private int pointsOf(Question question) {
        return questionnaire.pointsOf(answerTo(question));
    }
}
