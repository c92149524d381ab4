/** What may be put on a buyer's list: plain Java without framework, storage or wire. Emits and hears no events. */
package jp.hoshimori.declaration.supplier.model;
