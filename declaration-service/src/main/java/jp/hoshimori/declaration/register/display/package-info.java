/**
 * Shows people whether a declaration stands: a picture for the declarer's own pages, and the page behind the QR code.
 * Emits and hears no events.
 */
package jp.hoshimori.declaration.register.display;
