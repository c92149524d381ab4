/**
 * The principles (5か条, 6か条) that a ★ declaration pledges, by edition, and their publication. Emits and hears no event.
 */
package jp.hoshimori.declaration.principles;
