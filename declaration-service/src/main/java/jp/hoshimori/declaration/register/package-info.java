/**
 * The public register: one entry a declaration, written with it, holding only what anyone may see, read by its number
 * without touching an organization's own rows, as it is and as it was, and found by name, place, industry, star and day.
 * Emits and hears no events.
 */
package jp.hoshimori.declaration.register;
