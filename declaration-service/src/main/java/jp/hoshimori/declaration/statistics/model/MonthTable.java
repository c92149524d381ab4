package jp.hoshimori.declaration.statistics.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hoshimori.declaration.declaration.model.Star;

/** The table of one month: each industry of each prefecture, their totals, and everyone. */
public final class MonthTable {

    private final YearMonth month;
    private final Map<Cell, Map<Star, Figures>> cells;

    /**
     * A month's table.
     *
     * @param month the month
     * @param cells each industry of each prefecture that has any figures
     */
    public MonthTable(YearMonth month, Map<Cell, Map<Star, Figures>> cells) {
        this.month = month;
        this.cells = new TreeMap<>(cells);
    }

    /** What may be published of it. Everyone together always may. */
    public List<Statistic> publishable(long smallestGroup) {
        Suppression suppression = new Suppression(smallestGroup);
        Map<Cell, Map<Star, Figures>> prefectures = by(cell -> new Cell(cell.prefecture(), Cell.ALL));
        Map<Cell, Map<Star, Figures>> industries = by(cell -> new Cell(Cell.ALL, cell.industry()));
        Set<Cell> shownPrefectures = suppression.line(sizes(prefectures));
        Set<Cell> shownIndustries = suppression.line(sizes(industries));
        Set<Cell> shownCells = suppression.table(
                sizes(cells), codes(shownPrefectures, Cell::prefecture), codes(shownIndustries, Cell::industry));
        List<Statistic> statistics = new ArrayList<>(everyone());
        statistics.addAll(statistics(Grain.PREFECTURE, prefectures, shownPrefectures));
        statistics.addAll(statistics(Grain.INDUSTRY, industries, shownIndustries));
        statistics.addAll(statistics(Grain.CELL, cells, shownCells));
        return statistics;
    }

    /** Both stars, also where nobody declared one. */
    private List<Statistic> everyone() {
        Cell all = new Cell(Cell.ALL, Cell.ALL);
        Map<Star, Figures> figures = by(cell -> all).getOrDefault(all, Map.of());
        List<Statistic> statistics = new ArrayList<>();
        for (Star star : Star.values()) {
            statistics.add(new Statistic(month, Grain.ALL, all, star, figures.getOrDefault(star, Figures.NONE)));
        }
        return statistics;
    }

    private Map<Cell, Map<Star, Figures>> by(Function<Cell, Cell> group) {
        Map<Cell, Map<Star, Figures>> groups = new TreeMap<>();
        cells.forEach((cell, stars) -> {
            Map<Star, Figures> sum = groups.computeIfAbsent(group.apply(cell), each -> new EnumMap<>(Star.class));
            stars.forEach((star, figures) -> sum.merge(star, figures, Figures::plus));
        });
        return groups;
    }

    private List<Statistic> statistics(Grain grain, Map<Cell, Map<Star, Figures>> groups, Set<Cell> shown) {
        List<Statistic> statistics = new ArrayList<>();
        groups.forEach((cell, stars) -> {
            if (shown.contains(cell)) {
                stars.forEach((star, figures) -> statistics.add(new Statistic(month, grain, cell, star, figures)));
            }
        });
        return statistics;
    }

    private static Map<Cell, Long> sizes(Map<Cell, Map<Star, Figures>> groups) {
        return groups.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        group -> group.getValue().values().stream()
                                .mapToLong(Figures::size)
                                .sum()));
    }

    private static Set<String> codes(Set<Cell> cells, Function<Cell, String> code) {
        return cells.stream().map(code).collect(Collectors.toCollection(TreeSet::new));
    }
}
