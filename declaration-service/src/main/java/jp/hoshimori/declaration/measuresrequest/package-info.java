/**
 * What buyers ask of suppliers (取引先への要請), after the guard-rails of the fair trade rules: a request says why it is
 * needed, the talk about its cost comes before agreement, and both sides keep the same record. Owns the tables {@code
 * measures_request} and {@code measures_request_step}. Emits {@code jp.hoshimori.measures-request.changed.v1}; follows the
 * declarations that package {@code supplier} hears of.
 */
package jp.hoshimori.declaration.measuresrequest;
