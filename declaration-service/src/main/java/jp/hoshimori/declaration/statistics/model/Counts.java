package jp.hoshimori.declaration.statistics.model;

/**
 * How often something happened, and by how much the declarations that stand have grown.
 *
 * @param declared new declarations
 * @param upgraded declarations that stepped up to this star
 * @param ended declarations that ended
 * @param standingChange how many more stand; negative when fewer do
 */
public record Counts(long declared, long upgraded, long ended, long standingChange) {

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(
                declared + other.declared,
                upgraded + other.upgraded,
                ended + other.ended,
                standingChange + other.standingChange);
    }
}
