/** Lists in pieces: signed cursors that continue a list where it stopped, and only the list they were given for. */
package jp.hoshimori.support.page;
