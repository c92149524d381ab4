/** What is known of a completed diagnosis: plain Java without framework, storage or wire. Emits and hears no event. */
package jp.hoshimori.declaration.diagnosis.model;
