/**
 * A buyer's suppliers (取引先): lists of them with their stars at a glance, and news when one declares, steps up or stands
 * no more. Owns the tables {@code supplier_list} and {@code supplier}. Hears {@code jp.hoshimori.declaration.made.v1},
 * {@code …upgraded.v1} and {@code …withdrawn.v1}; emits {@code jp.hoshimori.supplier.star-changed.v1}.
 */
package jp.hoshimori.declaration.supplier;
