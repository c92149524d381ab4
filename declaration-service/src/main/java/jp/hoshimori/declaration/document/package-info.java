/** What every part of this service makes documents with. Emits and hears no events. */
package jp.hoshimori.declaration.document;
