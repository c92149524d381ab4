/** What a buyer may ask of a supplier, and how it goes on: plain Java without framework, storage or wire. Emits and hears no events. */
package jp.hoshimori.declaration.measuresrequest.model;
