package jp.hoshimori.diagnosis.groupsession.model;

/**
 * What a quarter, half and three quarters of the participants do not exceed. Between two scores the value lies on the
 * line between them, as PostgreSQL's {@code percentile_cont} has it.
 *
 * @param lower of a quarter
 * @param median of half
 * @param upper of three quarters
 */
public record Quartiles(double lower, double median, double upper) {

    /** The quartiles of at least one score, in ascending order. */
    static Quartiles of(int[] ascending) {
        return new Quartiles(at(ascending, 0.25), at(ascending, 0.5), at(ascending, 0.75));
    }

    private static double at(int[] ascending, double share) {
        double place = share * (ascending.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return Rounding.toTenths(ascending[below] + (place - below) * (ascending[above] - ascending[below]));
    }
}
