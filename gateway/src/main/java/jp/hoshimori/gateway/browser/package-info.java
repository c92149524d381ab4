/** What browsers are told: how to treat responses, and which other origins may call. */
package jp.hoshimori.gateway.browser;
