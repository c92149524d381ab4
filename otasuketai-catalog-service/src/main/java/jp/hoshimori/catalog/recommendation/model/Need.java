package jp.hoshimori.catalog.recommendation.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.hoshimori.catalog.service.model.Monitoring;

/** What one organization needs of a service. */
record Need(String prefecture, CompanySize size, HelpTable table, List<WeakPoint> weakPoints) {

    Need {
        requireNonNull(prefecture);
        requireNonNull(size);
        requireNonNull(table);
        weakPoints = List.copyOf(weakPoints);
    }

    /** The weak points that this kind of monitoring helps with, in the order of the questions. */
    List<HelpedWeakPoint> helpedBy(Monitoring monitoring) {
        return weakPoints.stream()
                .flatMap(
                        point -> point.question().by(monitoring).map(help -> new HelpedWeakPoint(point, help)).stream())
                .toList();
    }

    /** How much this kind of monitoring helps in all; 0 for not at all. */
    int helpScore(Monitoring monitoring) {
        return helpedBy(monitoring).stream()
                .mapToInt(helped ->
                        helped.point().weight() * table.weight(helped.help().degree()))
                .sum();
    }

    /** The weak points that are the organization's own task. */
    List<WeakPoint> ownTasks() {
        return weakPoints.stream().filter(point -> !point.isHelped()).toList();
    }
}
