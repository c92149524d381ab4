/**
 * What answers leave to improve, the most rewarding first. Plain Java: no framework is imported.
 */
package jp.hoshimori.diagnosis.measure.model;
