package jp.hoshimori.catalog.recommendation.model;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hoshimori.catalog.service.model.Monitoring;
import jp.hoshimori.problem.LocalizedText;

/**
 * What a service does for one question of the diagnosis.
 *
 * @param helps how services help; empty when the measure is the company's own task
 * @param ownTask whose task the measure is; present exactly when no service helps
 */
public record QuestionHelp(
        int question, LocalizedText theme, List<ServiceHelp> helps, Optional<LocalizedText> ownTask) {

    /** Refuses a question that is helped twice by one kind of monitoring, or neither helped nor explained. */
    public QuestionHelp {
        requireNonNull(theme);
        helps = List.copyOf(helps);
        requireNonNull(ownTask);
        if (helps.isEmpty() != ownTask.isPresent()) {
            throw new IllegalArgumentException("question " + question + " is either helped or the company's own task");
        }
        requireEachMonitoringOnce(question, helps);
    }

    /** The help that a service of this kind of monitoring gives. */
    public Optional<ServiceHelp> by(Monitoring monitoring) {
        return helps.stream()
                .filter(help -> help.monitoring().contains(monitoring))
                .findFirst();
    }

    private static void requireEachMonitoringOnce(int question, List<ServiceHelp> helps) {
        Set<Monitoring> seen = EnumSet.noneOf(Monitoring.class);
        for (ServiceHelp help : helps) {
            for (Monitoring monitoring : help.monitoring()) {
                if (!seen.add(monitoring)) {
                    throw new IllegalArgumentException(monitoring + " helps question " + question + " twice");
                }
            }
        }
    }
}
