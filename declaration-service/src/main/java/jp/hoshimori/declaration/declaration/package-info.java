/**
 * Declarations: made by an organization's administrators with one star or two, numbered at once, stepped up, changed,
 * withdrawn or ended, shown to its own people. Emits {@code jp.hoshimori.declaration.made.v1}, {@code
 * jp.hoshimori.declaration.upgraded.v1} and {@code jp.hoshimori.declaration.withdrawn.v1}; hears no events.
 */
package jp.hoshimori.declaration.declaration;
