/**
 * Files that people keep: PDF/A, Word and CSV, in Japanese and English. Knows nothing of any service; emits and hears no
 * events.
 */
package jp.hoshimori.document;
