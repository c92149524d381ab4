/**
 * The second wall between organizations: each transaction tells PostgreSQL for whom it runs, and row-level security
 * shows it no other rows. The first wall is the code's own check.
 */
package jp.hoshimori.support.tenant;
