package jp.hoshimori.diagnosis.diagnosis.model;

/**
 * One site (拠点) of a company and what it answered.
 *
 * @param name how the company calls it
 * @param answers its answers
 * @param score the total its answers got when the diagnosis was completed
 */
public record Site(SiteName name, Answers answers, int score) {}
