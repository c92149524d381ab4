package jp.hoshimori.diagnosis.bulk;

import java.util.List;
import jp.hoshimori.diagnosis.bulk.model.CsvHeader;
import jp.hoshimori.diagnosis.bulk.model.MalformedRowException;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** What the first line of an upload has to be, by which a file of another kind is known at once. */
interface FirstLine {

    /** What is wrong with the line; nothing when it is what it has to be. */
    List<FieldError> violations(String line);

    /** Whether the line is no row but says what the rows hold. */
    boolean isHeader();

    /** The header of a CSV file, with a column for each question of the edition that asks most. */
    static FirstLine header(Questionnaires questionnaires) {
        int questions = questionnaires.all().stream()
                .mapToInt(questionnaire -> questionnaire.questions().size())
                .max()
                .orElseThrow();
        return new FirstLine() {
            @Override
            public List<FieldError> violations(String line) {
                return CsvHeader.violations(line, questions);
            }

            @Override
            public boolean isHeader() {
                return true;
            }
        };
    }

    /** The first row of an NDJSON file. */
    static FirstLine row(NdjsonReader reader) {
        return new FirstLine() {
            @Override
            public List<FieldError> violations(String line) {
                try {
                    reader.read(line);
                    return List.of();
                } catch (MalformedRowException notARow) {
                    return List.of(new FieldError(
                            "/lines/1",
                            "MALFORMED_ROW",
                            LocalizedText.of(
                                    "1行目が診断の JSON オブジェクトになっていません。",
                                    "The first line is not a JSON object with a diagnosis.")));
                }
            }

            @Override
            public boolean isHeader() {
                return false;
            }
        };
    }
}
