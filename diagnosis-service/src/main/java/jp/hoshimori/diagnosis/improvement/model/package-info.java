/**
 * What better answers would be worth: hypothetical answers and their score, and the least work that leads to a score. Plain
 * Java: no framework is imported.
 */
package jp.hoshimori.diagnosis.improvement.model;
