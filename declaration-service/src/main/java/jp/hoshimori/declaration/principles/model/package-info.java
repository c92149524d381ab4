/** What an edition of the principles is: plain Java without framework, storage or wire. Emits and hears no events. */
package jp.hoshimori.declaration.principles.model;
