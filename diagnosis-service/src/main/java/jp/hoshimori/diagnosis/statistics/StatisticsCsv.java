package jp.hoshimori.diagnosis.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Band;
import jp.hoshimori.diagnosis.statistics.model.Statistic;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Statistics as CSV: a line a group, with a column for each band of the editions there are. */
@ApplicationScoped
class StatisticsCsv {

    /** Without it, spreadsheets take the file for another encoding. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final List<String> COLUMNS =
            List.of("month", "questionnaire", "dimension", "code", "name", "respondents", "mean");

    private final Questionnaires questionnaires;
    private final CodeNames names;

    StatisticsCsv(Questionnaires questionnaires, CodeNames names) {
        this.questionnaires = questionnaires;
        this.names = names;
    }

    /** The file, beginning with a byte-order mark. */
    String of(List<Statistic> statistics, Locale locale) {
        List<String> bands = bands();
        StringBuilder file = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
            printer.printRecord(concat(COLUMNS, bands));
            for (Statistic statistic : statistics) {
                printer.printRecord(line(statistic, bands, locale));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString();
    }

    /** A text that a spreadsheet does not take for a formula. */
    static String text(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    private List<Object> line(Statistic statistic, List<String> bands, Locale locale) {
        List<Object> cells = new ArrayList<>();
        cells.add(statistic.month());
        cells.add(text(statistic.questionnaire()));
        cells.add(statistic.dimension());
        cells.add(text(statistic.code()));
        cells.add(text(names.of(statistic, locale)));
        cells.add(statistic.figures().respondents());
        cells.add(statistic.figures().mean());
        bands.forEach(band -> cells.add(statistic.figures().bands().get(band)));
        return cells;
    }

    private List<String> bands() {
        return questionnaires.all().stream()
                .flatMap(edition -> edition.bands().stream())
                .map(Band::code)
                .distinct()
                .toList();
    }

    private static List<String> concat(Collection<String> one, Collection<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
