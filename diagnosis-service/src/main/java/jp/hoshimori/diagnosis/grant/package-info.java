/**
 * What organizations let others do (委任): the service's own copy, by which partners are authorised without asking anyone.
 * Hears {@code jp.hoshimori.access-grant.changed.v1}; emits {@code jp.hoshimori.access-grant.used.v1} for whoever read or
 * wrote by a grant.
 */
package jp.hoshimori.diagnosis.grant;
