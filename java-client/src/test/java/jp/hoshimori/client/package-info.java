/** What callers may rely on in the generated client. */
package jp.hoshimori.client;
