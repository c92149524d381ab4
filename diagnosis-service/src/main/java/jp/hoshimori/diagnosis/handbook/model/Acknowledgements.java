package jp.hoshimori.diagnosis.handbook.model;

import java.time.LocalDate;
import java.util.List;

/**
 * How many readers have acknowledged a version; never who.
 *
 * @param days the days, in Japan, on which somebody did for the first time, in order
 */
public record Acknowledgements(List<Day> days) {

    public Acknowledgements {
        days = List.copyOf(days);
    }

    /**
     * How many did on one day.
     *
     * @param date the day in Japan
     * @param count how many readers
     */
    public record Day(LocalDate date, int count) {}

    /** How many did altogether. */
    public int total() {
        return days.stream().mapToInt(Day::count).sum();
    }
}
