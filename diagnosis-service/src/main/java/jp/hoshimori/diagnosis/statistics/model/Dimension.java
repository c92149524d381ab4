package jp.hoshimori.diagnosis.statistics.model;

/** By what a month's respondents are told apart. */
public enum Dimension {
    /** Not at all. */
    ALL,
    /** By the division of the Japan Standard Industrial Classification. */
    INDUSTRY,
    /** By the band of the number of employees. */
    EMPLOYEE_BAND,
    /** By prefecture. */
    PREFECTURE
}
