package jp.hoshimori.diagnosis.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import jp.hoshimori.diagnosis.statistics.model.Dimension;
import jp.hoshimori.diagnosis.statistics.model.MonthTable;
import jp.hoshimori.diagnosis.statistics.model.Statistic;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.reference.Code;
import jp.hoshimori.support.reference.CodeList;
import jp.hoshimori.support.reference.CodeLists;

/** What people call the groups of statistics. */
@ApplicationScoped
class CodeNames {

    private static final LocalizedText EVERYONE = LocalizedText.of("すべて", "All");
    private static final LocalizedText NOT_STATED = LocalizedText.of("不明", "Not stated");

    private final Map<Dimension, CodeList> lists = Map.of(
            Dimension.INDUSTRY, CodeLists.industries(),
            Dimension.EMPLOYEE_BAND, CodeLists.employeeBands(),
            Dimension.PREFECTURE, CodeLists.prefectures());

    /** The name of the group that a statistic is about. */
    String of(Statistic statistic, Locale locale) {
        return switch (statistic.code()) {
            case MonthTable.ALL -> EVERYONE.in(locale);
            case MonthTable.NOT_STATED -> NOT_STATED.in(locale);
            default ->
                lists.get(statistic.dimension())
                        .find(statistic.code())
                        .map(Code::name)
                        .map(name -> name.in(locale))
                        .orElse(statistic.code());
        };
    }
}
