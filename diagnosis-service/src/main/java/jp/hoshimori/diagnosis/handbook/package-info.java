/**
 * The information security handbook (情報セキュリティハンドブック): generated from the answers of a diagnosis, edited by its
 * organization version by version, published to employees behind a link, and acknowledged by them. Emits and hears no
 * events.
 *
 * <p>A link's token is 256 bits made with HMAC-SHA256 from a random seed and a key that is not in the database. Only the
 * seed and the token's SHA-256 are stored: whoever reads the database can open no handbook, and the organization can
 * still be shown its link whenever a new employee needs it, which a bare hash would not allow and which would otherwise
 * take a ciphertext to store. Readers are kept as HMACs under another such key, for a word as short as initials could be
 * found out from a plain hash.
 */
package jp.hoshimori.diagnosis.handbook;
