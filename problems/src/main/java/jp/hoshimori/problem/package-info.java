/**
 * Problem documents as RFC 9457 has them, in Japanese and English: the one form in which every layer of Hoshimori
 * refuses. Plain Java and Jackson, so that the gateway and the services say the same.
 */
package jp.hoshimori.problem;
