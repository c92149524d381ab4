package jp.hoshimori.declaration.measuresrequest.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.hoshimori.problem.LocalizedText;

/**
 * What a buyer has to keep in mind.
 *
 * @param shortestTerm how long a supplier is given at least
 * @param longestTerm how far away the day may be
 * @param sources where the guard-rails come from
 * @param reminders what both sides are reminded of, in our own words
 */
public record GuardRails(Period shortestTerm, Period longestTerm, List<String> sources, List<LocalizedText> reminders) {

    public GuardRails {
        sources = List.copyOf(sources);
        reminders = List.copyOf(reminders);
        if (sources.isEmpty() || reminders.isEmpty()) {
            throw new IllegalArgumentException("guard-rails say what they are and where they come from");
        }
    }

    LocalDate earliest(LocalDate today) {
        return today.plus(shortestTerm);
    }

    LocalDate latest(LocalDate today) {
        return today.plus(longestTerm);
    }
}
