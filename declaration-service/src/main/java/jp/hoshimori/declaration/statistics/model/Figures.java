package jp.hoshimori.declaration.statistics.model;

/**
 * What is said of a group in a month.
 *
 * @param declared how many declared in it
 * @param upgraded how many stepped up to this star in it
 * @param ended how many declarations ended in it
 * @param standing how many stood at its end
 */
public record Figures(long declared, long upgraded, long ended, long standing) {

    /** Of nobody. */
    public static final Figures NONE = new Figures(0, 0, 0, 0);

    /** Both together. */
    public Figures plus(Figures other) {
        return new Figures(
                declared + other.declared, upgraded + other.upgraded, ended + other.ended, standing + other.standing);
    }

    /** How many declarations the figures are about. */
    public long size() {
        return standing + ended;
    }
}
