package jp.hoshimori.catalog.recommendation.model;

/** How much of a weak point a service covers. */
public enum HelpDegree {
    /** What the service does is the measure itself, or the larger part of it. */
    DIRECT,
    /** The service makes the weak point less dangerous; the measure stays to be taken. */
    PARTIAL
}
