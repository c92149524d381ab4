/**
 * The second wall between organizations: each transaction tells PostgreSQL for whom it runs, and row-level security
 * shows it no other rows. The first wall is the code's own check.
 *
 * <p>The same statement asks whether the caller's organization was merged into another one. Each service's schema answers
 * it with a function {@code organization_merged_into(uuid)}: the organization that goes on, however often it was merged, or
 * null. Whoever still calls for the merged one is told so ({@link jp.hoshimori.support.tenant.MergedCallers}).
 */
package jp.hoshimori.support.tenant;
