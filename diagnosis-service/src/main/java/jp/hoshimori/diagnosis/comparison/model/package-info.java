/**
 * Comparing diagnoses, purely: which groups a respondent belongs to, how groups are counted and when a count is shown, what
 * a count says, and how an organization went on from one diagnosis to the next.
 */
package jp.hoshimori.diagnosis.comparison.model;
