/**
 * The states of a loaded edition and what each allows, and what an edition would have made of past answers. Plain Java:
 * no framework is imported.
 */
package jp.hoshimori.diagnosis.edition.model;
