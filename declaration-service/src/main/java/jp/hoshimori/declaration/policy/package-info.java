/**
 * Basic policies (情報セキュリティ基本方針): written, published here or elsewhere, and looked after. Emits
 * {@code jp.hoshimori.basic-policy.published.v1} and {@code jp.hoshimori.basic-policy.unreachable.v1}; hears no events.
 */
package jp.hoshimori.declaration.policy;
