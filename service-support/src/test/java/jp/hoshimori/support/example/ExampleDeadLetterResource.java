package jp.hoshimori.support.example;

import jakarta.ws.rs.Path;
import jp.hoshimori.support.inbox.DeadLetterResource;

@Path("/v1/example-dead-letters")
public class ExampleDeadLetterResource extends DeadLetterResource {}
