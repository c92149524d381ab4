/** What use cases take as given: the time and new identifiers. */
package jp.hoshimori.support.platform;
