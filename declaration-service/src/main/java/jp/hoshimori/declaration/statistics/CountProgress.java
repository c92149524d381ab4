package jp.hoshimori.declaration.statistics;

/**
 * How far the register's states have been counted, in the order in which they were written.
 *
 * @param writtenIn the transaction that wrote the last one
 * @param declarationNumber whose state the last one is
 * @param version which of its states
 */
record CountProgress(long writtenIn, String declarationNumber, long version) {}
