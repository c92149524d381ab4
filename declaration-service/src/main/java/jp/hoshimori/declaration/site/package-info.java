/**
 * Sites (拠点): where an organization works beside its head office, kept by its administrators. Emits and hears no
 * events.
 */
package jp.hoshimori.declaration.site;
