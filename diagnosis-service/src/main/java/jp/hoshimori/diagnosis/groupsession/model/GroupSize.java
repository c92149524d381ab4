package jp.hoshimori.diagnosis.groupsession.model;

/**
 * How many people answers are added up of at a time. Totals are of the first one, two, three … groups in the order of
 * joining and skip whoever comes after, so that also the difference between two totals is that of a whole group.
 *
 * @param people at least {@value #SMALLEST}
 */
public record GroupSize(int people) {

    /** Fewer would say too much of each. */
    public static final int SMALLEST = 5;

    public GroupSize {
        if (people < SMALLEST) {
            throw new IllegalArgumentException(
                    "Totals of fewer than %d people are not shown, and %d was asked for".formatted(SMALLEST, people));
        }
    }

    /** Of how many people totals may be shown when so many have answered; 0 for none. */
    public int counted(int participants) {
        return participants - participants % people;
    }
}
