package jp.hoshimori.diagnosis.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Band;
import jp.hoshimori.diagnosis.statistics.model.Statistic;
import jp.hoshimori.document.CsvWriter;

/** Statistics as CSV: a line a group, with a column for each band of the editions in it. */
@ApplicationScoped
class StatisticsCsv {

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
        List<String> bands = bands(statistics);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(file)) {
            csv.row(concat(COLUMNS, bands).toArray());
            for (Statistic statistic : statistics) {
                csv.row(line(statistic, bands, locale).toArray());
            }
        }
        return file.toString(StandardCharsets.UTF_8);
    }

    private List<Object> line(Statistic statistic, List<String> bands, Locale locale) {
        List<Object> cells = new ArrayList<>();
        cells.add(statistic.month());
        cells.add(statistic.questionnaire());
        cells.add(statistic.dimension());
        cells.add(statistic.code());
        cells.add(names.of(statistic, locale));
        cells.add(statistic.figures().respondents());
        cells.add(statistic.figures().mean());
        bands.forEach(band -> cells.add(statistic.figures().bands().get(band)));
        return cells;
    }

    private List<String> bands(List<Statistic> statistics) {
        return statistics.stream()
                .map(Statistic::questionnaire)
                .distinct()
                .flatMap(id -> questionnaires.find(id).stream())
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
