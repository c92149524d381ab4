package jp.hoshimori.local;

/** Looks whether a part takes work; asked again and again until it does. */
@FunctionalInterface
interface HealthProbe {

    boolean healthy();
}
