package jp.hoshimori.diagnosis.document;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.PartScore;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.document.CsvWriter;

/** A diagnosis as tables for spreadsheets: its answers, a row each, and its result in one row. */
@ApplicationScoped
class DiagnosisTables {

    private final DocumentTexts texts;

    DiagnosisTables(DocumentTexts texts) {
        this.texts = texts;
    }

    /** Every answer in a row of its own, below a row of headings. */
    byte[] answers(Diagnosis diagnosis, Locale locale) {
        Map<String, String> words = DocumentTexts.in(locale, texts.table());
        return written(csv -> {
            csv.row(
                    words.get("question"),
                    words.get("part"),
                    words.get("theme"),
                    words.get("text"),
                    words.get("answer"),
                    words.get("points"));
            for (Question question : diagnosis.questionnaire().questions()) {
                csv.row(answer(question, diagnosis, locale));
            }
        });
    }

    /** The result in one row, below a row of headings, so that the rows of many can be put below each other. */
    byte[] result(Diagnosis diagnosis, Locale locale) {
        Map<String, String> words = DocumentTexts.in(locale, texts.table());
        return written(csv -> csv.row(resultHeadings(diagnosis, words, locale).toArray())
                .row(resultFields(diagnosis, locale).toArray()));
    }

    private static Object[] answer(Question question, Diagnosis diagnosis, Locale locale) {
        Questionnaire questionnaire = diagnosis.questionnaire();
        Answer answer = diagnosis.answers().to(question.number());
        return new Object[] {
            question.number(),
            questionnaire.parts().get(question.part() - 1).name().in(locale),
            question.theme().in(locale),
            question.text().in(locale),
            new AnswerLabels(questionnaire, locale).of(answer),
            questionnaire.pointsOf(answer)
        };
    }

    private static List<Object> resultHeadings(Diagnosis diagnosis, Map<String, String> words, Locale locale) {
        List<Object> headings = new ArrayList<>();
        List.of("diagnosis", "questionnaire", "completed", "total", "maximum", "situation", "nextStep")
                .forEach(name -> headings.add(words.get(name)));
        for (PartScore part : diagnosis.score().parts()) {
            headings.add(part.part().name().in(locale));
            headings.add(part.part().name().in(locale) + " " + words.get("maximum"));
        }
        headings.add(words.get("unknown"));
        return headings;
    }

    private static List<Object> resultFields(Diagnosis diagnosis, Locale locale) {
        List<Object> fields = new ArrayList<>();
        fields.add(diagnosis.id());
        fields.add(diagnosis.questionnaire().id());
        fields.add(DocumentDates.day(diagnosis.completedAt()));
        fields.add(diagnosis.score().total());
        fields.add(diagnosis.questionnaire().maximum());
        fields.add(diagnosis.score().band().situation().in(locale));
        fields.add(diagnosis.score().band().nextStep().in(locale));
        for (PartScore part : diagnosis.score().parts()) {
            fields.add(part.score());
            fields.add(part.maximum());
        }
        fields.add(diagnosis.unknownQuestions().stream().map(String::valueOf).collect(joining(" ")));
        return fields;
    }

    private static byte[] written(Consumer<CsvWriter> content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(file)) {
            content.accept(csv);
        }
        return file.toByteArray();
    }
}
