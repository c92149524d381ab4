/** What the operator should look at, purely: open until it was looked at, and then with what came of it. */
package jp.hoshimori.declaration.review.model;
