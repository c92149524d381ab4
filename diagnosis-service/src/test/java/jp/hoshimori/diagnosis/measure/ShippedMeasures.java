package jp.hoshimori.diagnosis.measure;

import jp.hoshimori.diagnosis.advice.ShippedAdvice;

/** The measures with the advice that ships, for tests without a running service. */
public final class ShippedMeasures {

    private ShippedMeasures() {}

    /** The same as the service's bean. */
    public static Measures measures() {
        return new Measures(ShippedAdvice.catalogue());
    }
}
