/**
 * The safe checker of pages outside: looks whether a page can be read and can be turned against nothing inside. Every
 * address that a name stands for is vetted, the connection goes to a vetted one, and each redirect is vetted anew. Emits
 * and hears no events.
 */
package jp.hoshimori.declaration.policy.check;
