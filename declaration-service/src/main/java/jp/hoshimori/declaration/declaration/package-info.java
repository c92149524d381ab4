/**
 * Declarations: made by an organization's administrators, numbered at once, shown to its own people. Emits {@code
 * jp.hoshimori.declaration.made.v1}; hears no events.
 */
package jp.hoshimori.declaration.declaration;
