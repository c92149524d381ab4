package jp.hoshimori.declaration.statistics.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hoshimori.problem.LocalizedText;

/**
 * Numbers of declarations that were published elsewhere before this platform counted.
 *
 * @param id names the list and its version
 * @param counts in the order of their dates
 */
public record PublishedCounts(String id, List<Count> counts) {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?");

    public PublishedCounts {
        counts = List.copyOf(counts);
        for (int index = 1; index < counts.size(); index++) {
            if (counts.get(index - 1).date().compareTo(counts.get(index).date()) >= 0) {
                throw new IllegalArgumentException("The counts are not in the order of their dates");
            }
        }
    }

    /** How exactly a number was published. */
    public enum Precision {
        /** To the last digit. */
        EXACT,
        /** As "about". */
        ABOUT,
        /** As "more than". */
        MORE_THAN
    }

    /** Where a number was seen. */
    public enum Seen {
        /** On a page of the scheme or of a public office. */
        OFFICIAL,
        /** In the press or in other texts; not compared with an official page. */
        UNVERIFIED
    }

    /**
     * One row of the published form.
     *
     * @param date the day, or the month where no day was given
     * @param oneStar how many declared one star; empty where only the total was published
     * @param twoStars how many declared two stars; empty where only the total was published
     * @param total how many together
     * @param precision how exactly
     * @param seen where it was seen
     * @param source what says so
     */
    public record Count(
            String date,
            Optional<Long> oneStar,
            Optional<Long> twoStars,
            long total,
            Precision precision,
            Seen seen,
            LocalizedText source) {

        public Count {
            if (!DATE.matcher(date).matches()) {
                throw new IllegalArgumentException(date + " is neither a day nor a month");
            }
            if (oneStar.isPresent() != twoStars.isPresent()
                    || oneStar.isPresent() && oneStar.get() + twoStars.get() != total) {
                throw new IllegalArgumentException("The stars of " + date + " do not add up to the total");
            }
        }
    }
}
