package jp.hoshimori.endtoend;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A partner's file of diagnoses of one organization; every tenth of them has an answer that nobody can give. */
final class ImportFile {

    private static final int QUESTIONS = 25;
    private static final int WRONG_QUESTION = 7;
    private static final int WRONG_EVERY = 10;

    private final UUID organizationId;
    private final String completedAt =
            OffsetDateTime.now(ZoneOffset.UTC).minusDays(1).toString();
    private final int rows;
    private final int width;

    private ImportFile(UUID organizationId, int rows, int width) {
        this.organizationId = organizationId;
        this.rows = rows;
        this.width = width;
    }

    /** So many rows of the organization. */
    static ImportFile of(UUID organizationId, int rows) {
        return new ImportFile(organizationId, rows, 0);
    }

    /** The same file with each row filled up with blanks, which mean nothing, to at least so many characters. */
    ImportFile widened(int characters) {
        return new ImportFile(organizationId, rows, characters);
    }

    /** The lines, from 1, that hold a wrong answer. */
    List<Integer> wrongLines() {
        return IntStream.rangeClosed(1, rows)
                .filter(ImportFile::isWrong)
                .mapToObj(row -> row + 1)
                .toList();
    }

    String csv() {
        return Stream.concat(Stream.of(header()), IntStream.rangeClosed(1, rows).mapToObj(this::row))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String header() {
        List<String> columns = new ArrayList<>(List.of("externalId", "organizationId", "completedAt", "questionnaire"));
        columns.addAll(List.of("industry", "employeeBand", "prefecture"));
        IntStream.rangeClosed(1, QUESTIONS).forEach(question -> columns.add("q" + question));
        return String.join(",", columns);
    }

    private String row(int row) {
        List<String> answers = new ArrayList<>(Collections.nCopies(QUESTIONS, row % 2 == 0 ? "4" : "一部実施している"));
        if (isWrong(row)) {
            answers.set(WRONG_QUESTION - 1, "PERHAPS");
        }
        String start = "%s-%d,%s,%s,jisha25-3.1,E,EMPLOYEES_6_20,13"
                .formatted(organizationId, row, organizationId, completedAt);
        return start + " ".repeat(width) + "," + String.join(",", answers);
    }

    private static boolean isWrong(int row) {
        return row % WRONG_EVERY == 0;
    }
}
