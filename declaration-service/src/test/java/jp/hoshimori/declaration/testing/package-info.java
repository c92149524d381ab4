/** What the tests of this service share: its callers, and its storage seen from outside. */
package jp.hoshimori.declaration.testing;
