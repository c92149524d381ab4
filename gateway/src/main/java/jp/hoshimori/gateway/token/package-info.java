/** Access tokens: verified locally with the realm's published keys, and held against what an operation asks for. */
package jp.hoshimori.gateway.token;
