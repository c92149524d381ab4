/** Who is calling: the organization, roles and scopes that the verified access token names. */
package jp.hoshimori.support.identity;
