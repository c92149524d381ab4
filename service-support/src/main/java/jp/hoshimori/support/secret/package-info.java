/** Contact data at rest: sealed under the key of the installation, for the row it belongs to. */
package jp.hoshimori.support.secret;
