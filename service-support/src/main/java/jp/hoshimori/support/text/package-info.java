/** Words that people write: what can be told of them, whatever they are about. */
package jp.hoshimori.support.text;
