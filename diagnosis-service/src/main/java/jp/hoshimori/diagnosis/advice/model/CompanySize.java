package jp.hoshimori.diagnosis.advice.model;

/** How large a company is, as far as it changes what it is told to do first. */
public enum CompanySize {
    /** Everybody knows everybody, and the owner decides. */
    SMALL,
    /** Somebody can be put in charge. */
    MEDIUM,
    /** Departments need rules that are written down and checked. */
    LARGE
}
