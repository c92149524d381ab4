/**
 * The real parts a Hoshimori system stands on — PostgreSQL, a Kafka broker, an SMTP server — started from Maven
 * artifacts, bound to the loopback address only.
 *
 * <p>Plain Java: the local run, the services' tests and the end-to-end tests all start the same parts the same way.
 */
package jp.hoshimori.parts;
