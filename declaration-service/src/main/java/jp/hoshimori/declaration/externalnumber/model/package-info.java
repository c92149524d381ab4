/** What an external number is: plain Java without framework, storage or wire. Emits and hears no event. */
package jp.hoshimori.declaration.externalnumber.model;
