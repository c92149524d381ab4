package jp.hoshimori.diagnosis.statistics.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.comparison.model.Counts;
import jp.hoshimori.diagnosis.comparison.model.Group;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** The table of one month: everyone who answered an edition, and the same people by industry, size and prefecture. */
public final class MonthTable {

    /** The code of the one group that is everyone. */
    public static final String ALL = "ALL";

    /** The code of those of whom it is not known. */
    public static final String NOT_STATED = "NOT_STATED";

    private final YearMonth month;
    private final Questionnaire edition;
    private final Map<Group, Counts> counts;

    /**
     * A month's table.
     *
     * @param month the month
     * @param edition what was answered
     * @param counts everyone, and the groups that ask about one thing only
     */
    public MonthTable(YearMonth month, Questionnaire edition, Map<Group, Counts> counts) {
        this.month = month;
        this.edition = edition;
        this.counts = Map.copyOf(counts);
    }

    /** What may be published of it; nothing when everyone together are too few. */
    public List<Statistic> publishable(int smallestGroup) {
        Figures everyone = Figures.of(counts.getOrDefault(Group.EVERYONE, Counts.none(edition)), edition);
        List<Statistic> statistics = new ArrayList<>();
        if (everyone.respondents() >= smallestGroup) {
            statistics.add(statistic(Dimension.ALL, ALL, everyone));
            statistics.addAll(by(Dimension.INDUSTRY, Group::industry, everyone, smallestGroup));
            statistics.addAll(by(Dimension.EMPLOYEE_BAND, Group::employeeBand, everyone, smallestGroup));
            statistics.addAll(by(Dimension.PREFECTURE, Group::prefecture, everyone, smallestGroup));
        }
        return statistics;
    }

    private List<Statistic> by(
            Dimension dimension, Function<Group, Optional<String>> code, Figures everyone, int smallestGroup) {
        Map<String, Figures> groups = new TreeMap<>();
        counts.forEach((group, counted) -> {
            if (group.narrowedBy() == 1) {
                code.apply(group).ifPresent(name -> groups.put(name, Figures.of(counted, edition)));
            }
        });
        Figures notStated = everyone;
        for (Figures stated : groups.values()) {
            notStated = notStated.without(stated);
        }
        groups.put(NOT_STATED, notStated);
        Set<String> shown = Suppression.shown(sizes(groups), smallestGroup);
        return groups.entrySet().stream()
                .filter(group -> shown.contains(group.getKey()))
                .map(group -> statistic(dimension, group.getKey(), group.getValue()))
                .toList();
    }

    private Statistic statistic(Dimension dimension, String code, Figures figures) {
        return new Statistic(month, edition.id(), dimension, code, figures);
    }

    private static Map<String, Integer> sizes(Map<String, Figures> groups) {
        return groups.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, group -> group.getValue().respondents()));
    }
}
