package jp.hoshimori.diagnosis.document;

import java.util.List;
import jp.hoshimori.document.RadarChart;

/**
 * What a report shows, in the words of one language. Public because its template, which reads nothing else, is a
 * stranger to this package.
 *
 * @param questionnaire what was answered
 * @param publisher who answers for the questions
 * @param date the day on which it was answered
 * @param total the total
 * @param maximum the highest total
 * @param situation what the total means
 * @param nextStep what to do about it
 * @param bands what totals mean, the best first
 * @param parts the parts, in order
 * @param partChart the chart of the parts
 * @param questionChart the chart of the questions
 * @param unknown the questions that nobody could answer
 * @param measures what to improve, the first to be taken up first
 * @param answers every answer, part by part
 * @param notes what marks in the questions' texts refer to
 */
public record ReportView(
        String questionnaire,
        String publisher,
        String date,
        int total,
        int maximum,
        String situation,
        String nextStep,
        List<BandRow> bands,
        List<PartRow> parts,
        RadarChart partChart,
        RadarChart questionChart,
        List<QuestionRow> unknown,
        List<MeasureRow> measures,
        List<AnswersOfPart> answers,
        List<NoteRow> notes) {

    /** A band; {@code reached} when the total lies in it. */
    public record BandRow(String range, String situation, String nextStep, boolean reached) {}

    /** A part with its points, and the share of the maximum in percent. */
    public record PartRow(String name, int score, int maximum, int percent) {}

    /** A question. */
    public record QuestionRow(int number, String theme, String text) {}

    /**
     * A measure. Why it matters, the first step and the examples are what is advised on the topic; absent ones are not
     * shown.
     */
    public record MeasureRow(
            int rank,
            int question,
            String part,
            String theme,
            String text,
            String answer,
            int lostPoints,
            String why,
            String firstStep,
            List<String> examples) {}

    /** The answers to the questions of a part. */
    public record AnswersOfPart(String name, List<AnswerRow> answers) {}

    /** An answer with its points. */
    public record AnswerRow(int question, String theme, String answer, int points) {}

    /** A note. */
    public record NoteRow(String mark, String text) {}
}
