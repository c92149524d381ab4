/**
 * Public statistics of declarations: counted from the states of the register as they come, and published when a month is
 * over; and how many stand day by day, in the form in which such numbers were published before. Owns the tables {@code
 * declaration_tally}, {@code declaration_day}, {@code declaration_count_progress} and {@code declaration_statistic}. Emits
 * and hears no events.
 */
package jp.hoshimori.declaration.statistics;
