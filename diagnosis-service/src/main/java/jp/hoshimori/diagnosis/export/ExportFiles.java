package jp.hoshimori.diagnosis.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.document.CsvWriter;

/** Writes a reading as one file, however long it is. */
@ApplicationScoped
class ExportFiles {

    private static final int AT_ONCE = 500;

    private static final List<String> COLUMNS = List.of(
            "id",
            "organizationId",
            "questionnaire",
            "industry",
            "employeeBand",
            "prefecture",
            "score",
            "maximum",
            "band",
            "completedAt",
            "updatedAt");

    private final ObjectWriter json;
    private final Questionnaires questionnaires;

    ExportFiles(ObjectMapper json, Questionnaires questionnaires) {
        this.json = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.questionnaires = questionnaires;
    }

    /** One JSON object a line. */
    void writeNdjson(ExportDiagnoses.Reading reading, OutputStream file) throws IOException {
        for (var piece = reading.next(AT_ONCE); !piece.isEmpty(); piece = reading.next(AT_ONCE)) {
            for (ExportedDiagnosis diagnosis : piece) {
                file.write(json.writeValueAsBytes(GrantedDiagnosisResponse.of(diagnosis)));
                file.write('\n');
            }
        }
    }

    /** One row a diagnosis, with as many columns for answers as the edition with the most questions needs. */
    void writeCsv(ExportDiagnoses.Reading reading, OutputStream file) throws IOException {
        int questions = questionnaires.all().stream()
                .mapToInt(questionnaire -> questionnaire.questions().size())
                .max()
                .orElseThrow();
        // Before a byte is written: whoever may not read is refused, and gets no file without rows.
        var piece = reading.next(AT_ONCE);
        try (CsvWriter csv = new CsvWriter(file)) {
            csv.row(header(questions));
            for (; !piece.isEmpty(); piece = reading.next(AT_ONCE)) {
                for (ExportedDiagnosis diagnosis : piece) {
                    csv.row(row(diagnosis, questions));
                }
            }
        }
    }

    private static Object[] header(int questions) {
        List<Object> names = new ArrayList<>(COLUMNS);
        IntStream.rangeClosed(1, questions).forEach(question -> names.add("q" + question));
        return names.toArray();
    }

    private static Object[] row(ExportedDiagnosis diagnosis, int questions) {
        Profile profile = diagnosis.profile();
        List<Object> values = new ArrayList<>(List.of(
                diagnosis.id(),
                diagnosis.organizationId(),
                diagnosis.answers().questionnaire().id(),
                profile.industry().orElse(""),
                profile.employeeBand().orElse(""),
                profile.prefecture().orElse(""),
                diagnosis.score().total(),
                diagnosis.answers().questionnaire().maximum(),
                diagnosis.score().band().code(),
                diagnosis.completedAt(),
                diagnosis.updatedAt()));
        for (int question = 1; question <= questions; question++) {
            values.add(
                    question <= diagnosis.answers().count()
                            ? diagnosis.answers().to(question)
                            : "");
        }
        return values.toArray();
    }
}
