/**
 * Carries an admitted request to its service and the response back, streaming both. What a service fails to do becomes
 * a problem document; what it says itself, problem documents included, passes untouched.
 */
package jp.hoshimori.gateway.forward;
