/**
 * Comparing diagnoses: with others of the same industry, size and prefecture, and with an organization's own earlier ones.
 * Owns the counts that comparisons and statistics are read from; a job counts each stored diagnosis once and nobody ever
 * scans diagnoses to answer. Emits and hears no events of other services.
 */
package jp.hoshimori.diagnosis.comparison;
