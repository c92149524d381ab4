/** What the tests of every service share: real parts, signed tokens, and checks that hold for all of them. */
package jp.hoshimori.testing;
