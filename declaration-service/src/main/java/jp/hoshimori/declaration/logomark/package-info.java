/**
 * Logo marks (ロゴマーク): which ones there are, who may have which, and the kit that a declaration gives with them. Owns
 * the table {@code logo_mark}; reads {@code declaration} and {@code organization}. The official marks belong to IPA and
 * are not part of this program: the operator uploads them, and until then placeholders are given. Emits and hears no
 * events.
 */
package jp.hoshimori.declaration.logomark;
