package jp.hoshimori.diagnosis.comparison;

import java.util.UUID;

/**
 * How far diagnoses have been counted, in the order in which they were written.
 *
 * @param writtenIn the transaction that wrote the last one
 * @param diagnosisId the last one
 * @param sequence the number of the last change of the counts
 */
record Progress(long writtenIn, UUID diagnosisId, long sequence) {}
