package jp.hoshimori.diagnosis.bulk;

/**
 * A part of an upload: whole lines.
 *
 * @param number counts the pieces from 1
 * @param firstLine the number of its first line in the upload, from 1
 */
record Piece(int number, int firstLine, byte[] content) {}
