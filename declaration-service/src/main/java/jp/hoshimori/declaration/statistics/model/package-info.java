/**
 * Counting declarations, purely: what a change of the register counts for, what may be published of a month, and which
 * groups are held back.
 */
package jp.hoshimori.declaration.statistics.model;
