/**
 * What a declaration is, how it is numbered and who may make one: plain Java without framework, storage or wire. Emits
 * and hears no event.
 */
package jp.hoshimori.declaration.declaration.model;
