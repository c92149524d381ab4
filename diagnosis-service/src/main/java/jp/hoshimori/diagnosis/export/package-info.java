/**
 * Export: the diagnoses of the organizations that granted it to a partner, in the order of their changes, so that the
 * partner can keep a copy. Has {@code grant} tell each organization what was read of it; who granted what is
 * {@code grant}'s to know.
 */
package jp.hoshimori.diagnosis.export;
