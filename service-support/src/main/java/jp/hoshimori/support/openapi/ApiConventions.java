package jp.hoshimori.support.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hoshimori.problem.Problem;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Writes into each document what holds for every operation (the form of refusals, the repeatable creation, who may
 * call) and puts everything in one order, so that the committed document only changes when the API does.
 */
public final class ApiConventions implements OASFilter {

    private static final Pattern DEAD_LETTERS = Pattern.compile("/v1/([a-z]+)-dead-letters.*");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(null);
        document.getInfo().setVersion("1");
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", problem()).addSchema("ProblemField", problemField());
        document.getComponents().addSecurityScheme("bearer", bearer());
        document.getPaths().getPathItems().forEach(ApiConventions::complete);
        sort(document);
    }

    private static void sort(OpenAPI document) {
        document.getPaths().setPathItems(new TreeMap<>(document.getPaths().getPathItems()));
        document.getComponents()
                .setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().values().forEach(operation -> complete(path, operation));
        Operation creation = item.getPOST();
        if (creation != null && creation.getResponses().hasAPIResponse("201")) {
            creation.addParameter(idempotencyKey());
        }
    }

    private static void complete(String path, Operation operation) {
        Matcher deadLetters = DEAD_LETTERS.matcher(path);
        if (deadLetters.matches()) {
            operation.setOperationId(named(operation.getOperationId(), deadLetters.group(1)));
        }
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
        }
        APIResponses responses = operation.getResponses();
        responses.addAPIResponse("default", refusal());
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    /** {@code listDeadLetters} of the catalog is {@code listCatalogDeadLetters}. */
    private static String named(String operationId, String service) {
        String name = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
        return operationId.replace("DeadLetter", name + "DeadLetter");
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(IdempotentRequests.HEADER)
                .required(false)
                .description("同じキーと内容で送り直すと最初の応答を返します (48 時間) / Repeated with the same key and content,"
                        + " the request is answered with the first response again, for 48 hours")
                .schema(string().minLength(1).maxLength(128))
                .example("0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa");
    }

    private static APIResponse refusal() {
        return OASFactory.createAPIResponse()
                .description("問題 (RFC 9457) / A problem document (RFC 9457)")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("realm hoshimori のアクセストークン / An access token of the realm hoshimori");
    }

    private static Schema problem() {
        Map<String, Schema> members = new TreeMap<>(Map.of(
                "type", string().format("uri").description("Identifies the kind of problem"),
                "title", string().description("The kind of problem in words"),
                "status",
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .format("int32")
                                .description("The HTTP status"),
                "detail", string().description("What happened this time, and what to do about it"),
                "code", string().description("The last part of type"),
                "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("ProblemField")),
                "traceId", string().description("Names this request in the logs")));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .properties(members)
                .required(List.of("code", "status", "title", "type"));
    }

    private static Schema problemField() {
        Map<String, Schema> members = new TreeMap<>(Map.of(
                "pointer", string().description("JSON Pointer into the body, ?parameter, or a header's name"),
                "code", string().description("What is wrong, for programs; the list may grow"),
                "message", string().description("What is wrong and how to mend it")));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .properties(members)
                .required(List.of("code", "message", "pointer"));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
