package jp.hoshimori.diagnosis.bulk;

import java.time.Instant;
import java.util.UUID;

/** A CSV file with diagnoses, a row at a time. */
public final class ImportFile {

    static final String HEADER = header();

    private final StringBuilder text = new StringBuilder(HEADER);
    private String completedAt = Instant.now().minusSeconds(3600).toString();

    private ImportFile() {}

    /** A file with nothing but its header. */
    public static ImportFile empty() {
        return new ImportFile();
    }

    /** A file with so many anonymous rows, whose ids begin with the prefix. */
    static ImportFile of(int rows, String prefix) {
        ImportFile file = empty();
        for (int row = 1; row <= rows; row++) {
            file.anonymous(prefix + row, "4");
        }
        return file;
    }

    /** The rows that follow were completed then. */
    ImportFile completedAt(String time) {
        completedAt = time;
        return this;
    }

    /** A row of nobody, with this answer to every question. */
    ImportFile anonymous(String externalId, String answer) {
        return row(externalId, "", answer);
    }

    /** A row of an organization, with this answer to every question. */
    public ImportFile of(UUID organization, String externalId, String answer) {
        return row(externalId, organization.toString(), answer);
    }

    private ImportFile row(String externalId, String organization, String answer) {
        text.append(externalId)
                .append(',')
                .append(organization)
                .append(',')
                .append(completedAt)
                .append(",jisha25-3.1,E,EMPLOYEES_6_20,13")
                .append(("," + answer).repeat(25))
                .append("\r\n");
        return this;
    }

    /** A line as it is given. */
    ImportFile line(String line) {
        text.append(line).append("\r\n");
        return this;
    }

    /** What is uploaded. */
    public String text() {
        return text.toString();
    }

    private static String header() {
        StringBuilder header = new StringBuilder(
                "externalId,organizationId,completedAt,questionnaire,industry,employeeBand,prefecture");
        for (int question = 1; question <= 25; question++) {
            header.append(",q").append(question);
        }
        return header.append("\r\n").toString();
    }
}
