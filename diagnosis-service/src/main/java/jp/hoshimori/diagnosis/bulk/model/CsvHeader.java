package jp.hoshimori.diagnosis.bulk.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** The first line of a CSV file, which says what each column holds. The order is the sender's. */
public final class CsvHeader implements RowReader {

    private static final Set<String> REQUIRED = Set.of("externalId", "completedAt", "questionnaire");
    private static final Set<String> OPTIONAL = Set.of("organizationId", "industry", "employeeBand", "prefecture");

    private static final String PLACE = "/lines/1";
    private static final LocalizedText MISSING = LocalizedText.of("列 {0} がありません。", "The column {0} is missing.");
    private static final LocalizedText REPEATED = LocalizedText.of("列 {0} が二つ以上あります。", "The column {0} comes twice.");
    private static final LocalizedText UNKNOWN = LocalizedText.of(
            "知らない列が {0} 個あります。使える列は externalId, organizationId, completedAt, questionnaire, industry, employeeBand,"
                    + " prefecture と q1 から q{1} です。",
            "{0} columns are not known. The columns are externalId, organizationId, completedAt, questionnaire, industry,"
                    + " employeeBand, prefecture and q1 to q{1}.");
    private static final LocalizedText UNREADABLE = LocalizedText.of(
            "1行目が CSV の見出しになっていません。引用符が閉じているか確かめてください。",
            "The first line is not a header in CSV. See whether its quotes are closed.");

    private final Map<String, Integer> columns;
    private final int width;
    private final int questions;

    private CsvHeader(Map<String, Integer> columns, int width, int questions) {
        this.columns = columns;
        this.width = width;
        this.questions = questions;
    }

    /**
     * What is wrong with a header; nothing when rows can be read by it.
     *
     * @param questions how many questions an edition asks at most
     */
    public static List<FieldError> violations(String line, int questions) {
        List<String> names;
        try {
            names = CsvLine.split(line);
        } catch (MalformedRowException unreadable) {
            return List.of(new FieldError(PLACE, "MALFORMED_HEADER", UNREADABLE));
        }
        Set<String> expected =
                Stream.concat(REQUIRED.stream(), answers(questions)).collect(Collectors.toSet());
        List<FieldError> violations = new ArrayList<>();
        expected.stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name -> violations.add(new FieldError(PLACE, "MISSING_COLUMN", MISSING.format(name))));
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> expected.contains(name) || OPTIONAL.contains(name))
                .filter(name -> !seen.add(name))
                .forEach(name -> violations.add(new FieldError(PLACE, "REPEATED_COLUMN", REPEATED.format(name))));
        long unknown = names.stream().filter(name -> !seen.contains(name)).count();
        if (unknown > 0) {
            violations.add(new FieldError(PLACE, "UNKNOWN_COLUMN", UNKNOWN.format(unknown, questions)));
        }
        return violations;
    }

    /** A header that breaks no rule. */
    public static CsvHeader of(String line) {
        List<String> names;
        try {
            names = CsvLine.split(line);
        } catch (MalformedRowException checkedBefore) {
            throw new IllegalArgumentException("not a header", checkedBefore);
        }
        Map<String, Integer> columns = new HashMap<>();
        for (int index = 0; index < names.size(); index++) {
            columns.put(names.get(index), index);
        }
        int questions =
                (int) names.stream().filter(name -> name.matches("q[0-9]+")).count();
        return new CsvHeader(columns, names.size(), questions);
    }

    @Override
    public SentRow read(String line) throws MalformedRowException {
        List<String> fields = CsvLine.split(line);
        if (fields.size() != width) {
            throw new MalformedRowException();
        }
        return new SentRow(
                field(fields, "externalId"),
                field(fields, "organizationId"),
                field(fields, "completedAt"),
                field(fields, "questionnaire"),
                field(fields, "industry"),
                field(fields, "employeeBand"),
                field(fields, "prefecture"),
                answers(fields));
    }

    /** The answers up to the last that was given: an edition may ask fewer questions than another. */
    private List<String> answers(List<String> fields) {
        List<String> answers = new ArrayList<>(questions);
        for (int question = 1; question <= questions; question++) {
            answers.add(field(fields, "q" + question));
        }
        int given = answers.size();
        while (given > 0 && answers.get(given - 1).isEmpty()) {
            given--;
        }
        return answers.subList(0, given);
    }

    private String field(List<String> fields, String column) {
        Integer index = columns.get(column);
        return index == null ? "" : fields.get(index);
    }

    private static Stream<String> answers(int questions) {
        return IntStream.rangeClosed(1, questions).mapToObj(question -> "q" + question);
    }
}
