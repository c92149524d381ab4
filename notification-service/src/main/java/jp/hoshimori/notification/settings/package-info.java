/**
 * Where an organization wants to be written to. Owns the table {@code notification_settings}, in which the address is
 * sealed, and says {@link jp.hoshimori.notification.settings.AddressGiven} inside the service when one is stored. Emits
 * and hears no event.
 */
package jp.hoshimori.notification.settings;
