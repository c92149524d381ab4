/**
 * How fast the system is. Every figure is a ratio to a baseline that was measured in the same run, turn by turn with it,
 * because absolute times of one machine say little on another.
 */
package jp.hoshimori.benchmarks;
