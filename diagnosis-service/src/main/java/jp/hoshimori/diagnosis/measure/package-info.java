/**
 * The measures that a diagnosis calls for: ranked, with the advice on each. Emits and hears no events.
 */
package jp.hoshimori.diagnosis.measure;
