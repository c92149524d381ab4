/**
 * Contacts: the people whom an organization names for questions, kept by its administrators. Names and addresses are
 * sealed before they are stored, and deleted when they are removed. Emits and hears no events.
 */
package jp.hoshimori.declaration.contact;
