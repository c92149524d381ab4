package jp.hoshimori.diagnosis.groupsession.model;

/** Figures as they are shown: with one decimal, a half rounded up. */
final class Rounding {

    private Rounding() {}

    static double toTenths(double figure) {
        return Math.round(figure * 10) / 10.0;
    }
}
