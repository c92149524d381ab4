/** What a disclosure is and which may be given: plain Java without framework, storage or wire. Emits and hears no events. */
package jp.hoshimori.declaration.disclosure.model;
