/**
 * Rows of an import: how they are written, and the rules each must keep to become a diagnosis. Plain Java: no framework
 * is imported.
 */
package jp.hoshimori.diagnosis.bulk.model;
