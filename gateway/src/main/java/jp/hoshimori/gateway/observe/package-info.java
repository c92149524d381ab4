/** What operators see of the traffic: one log line and one measurement an exchange, without personal data. */
package jp.hoshimori.gateway.observe;
