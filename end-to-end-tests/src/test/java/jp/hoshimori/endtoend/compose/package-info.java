/**
 * Holds docker-compose.yml and its Dockerfile against the system they describe, without an engine: by parsing them and
 * comparing them with the local run and with the packaged programs.
 */
package jp.hoshimori.endtoend.compose;
