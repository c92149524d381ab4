package jp.hoshimori.support.idempotency;

import jakarta.ws.rs.core.EntityTag;
import java.net.URI;

/**
 * What a creating operation has made.
 *
 * @param location where it can be read
 * @param tag its entity tag
 * @param body its representation, written as JSON
 */
public record Created(URI location, EntityTag tag, Object body) {}
