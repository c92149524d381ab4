package jp.hoshimori.support.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as its consumer sees it.
 *
 * @param id the CloudEvents id, the same at each delivery
 * @param type the CloudEvents type
 * @param subject the aggregate that it is about
 * @param time when the producer decided on it
 * @param sequence the aggregate's version: a smaller one is older news
 * @param data the payload
 */
public record IncomingEvent<T>(UUID id, String type, String subject, Instant time, long sequence, T data) {}
