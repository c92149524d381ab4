/** Rows that are written by hand, where each round trip counts. */
package jp.hoshimori.support.statement;
