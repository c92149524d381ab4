/** Tests of the whole application as Quarkus starts it. */
package jp.hoshimori.gateway.app;
