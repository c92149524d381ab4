package jp.hoshimori.catalog;

import jakarta.ws.rs.Path;
import jp.hoshimori.support.inbox.DeadLetterResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The events that the catalog could not handle, for operators. */
@Path("/v1/catalog-dead-letters")
@Tag(name = "catalog-dead-letters", description = "処理できなかったイベント / Events the catalog could not handle")
public class CatalogDeadLetterResource extends DeadLetterResource {}
