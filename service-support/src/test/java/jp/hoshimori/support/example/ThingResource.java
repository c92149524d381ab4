package jp.hoshimori.support.example;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.Creation;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.outbox.Outbox;
import jp.hoshimori.support.outbox.OutboxEvent;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;
import jp.hoshimori.support.platform.Ids;
import jp.hoshimori.support.statement.RowInsert;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The smallest resource that uses everything a service shares. */
@Path("/v1/things")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThingResource {

    public static final String NAMED = "jp.hoshimori.test.thing.named.v1";
    public static final String TOPIC = "hoshimori.thing";

    /** Holds a creation back in the middle of its transaction, while a test looks. */
    public static volatile CountDownLatch gate = new CountDownLatch(0);

    public static volatile CountDownLatch arrived = new CountDownLatch(0);

    /** Who writes the endless answer. */
    public static volatile Thread writer;

    public record ThingRequest(@NotBlank @Size(max = 20) String name, List<@Valid Part> parts) {}

    public record Part(@NotNull Integer number) {}

    public record ThingResponse(UUID id, String name) {}

    private final IdempotentRequests requests;
    private final Callers callers;
    private final Outbox outbox;
    private final Cursors cursors;
    private final RequestLanguage language;

    ThingResource(
            IdempotentRequests requests, Callers callers, Outbox outbox, Cursors cursors, RequestLanguage language) {
        this.requests = requests;
        this.callers = callers;
        this.outbox = outbox;
        this.cursors = cursors;
        this.language = language;
    }

    @POST
    @RolesAllowed("member")
    @APIResponse(responseCode = "201", description = "created")
    public Response create(@Valid @NotNull ThingRequest request) {
        return requests.create(request, () -> store(request));
    }

    /** Creates with one statement, for an organization that the request names, which is the caller's if all is well. */
    @POST
    @Path("/rows")
    @RolesAllowed("member")
    @APIResponse(responseCode = "201", description = "created")
    public Response createRow(@Valid @NotNull ThingRequest request, @QueryParam("owner") UUID owner) {
        return requests.createRow(request, () -> creation(request, owner));
    }

    private Creation creation(ThingRequest request, UUID owner) {
        if (request.name().equals("refused")) {
            throw ProblemException.notFound();
        }
        UUID id = Ids.next();
        return new Creation(
                new Created(
                        URI.create("/v1/things/" + id),
                        EntityTags.of(1, Locale.JAPANESE),
                        new ThingResponse(id, request.name())),
                new RowInsert(
                        "INSERT INTO thing (id, organization_id, name, version)"
                                + " SELECT ?::uuid, ?::uuid, ?::text, 1",
                        List.of(id, owner, request.name())),
                new OutboxEvent(TOPIC, NAMED, "thing", id.toString(), 1, Map.of("name", request.name())));
    }

    private Created store(ThingRequest request) {
        ThingEntity thing = new ThingEntity();
        thing.id = Ids.next();
        thing.organizationId = callers.current().organizationId().orElseThrow(ProblemException::notFound);
        thing.name = request.name();
        thing.persistAndFlush();
        outbox.append(new OutboxEvent(TOPIC, NAMED, "thing", thing.id.toString(), 1, Map.of("name", thing.name)));
        arrived.countDown();
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return new Created(
                URI.create("/v1/things/" + thing.id),
                EntityTags.of(thing.version, Locale.JAPANESE),
                new ThingResponse(thing.id, thing.name));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("member")
    @Transactional
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        ThingEntity thing = find(id);
        return EntityTags.conditional(
                request, thing.version, language.locale(), () -> new ThingResponse(thing.id, thing.name));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("member")
    @Transactional
    public ThingResponse change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ThingRequest request) {
        ThingEntity thing = find(id);
        EntityTags.requireMatch(ifMatch, thing.version);
        thing.name = request.name();
        return new ThingResponse(thing.id, thing.name);
    }

    @GET
    @RolesAllowed("member")
    @Transactional
    public Page<ThingResponse> list(
            @QueryParam("limit") @DefaultValue("2") int limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("starts") @DefaultValue("") String starts) {
        PageRequest page = cursors.read(limit, cursor, "things?starts=" + starts);
        String after = page.after().map(key -> key.get(0)).orElse("");
        List<ThingEntity> rows = ThingEntity.<ThingEntity>find(
                        "name like ?1 and name > ?2 order by name", starts + "%", after)
                .page(0, page.rowsToRead())
                .list();
        return cursors.page(page, rows, thing -> List.of(thing.name))
                .map(thing -> new ThingResponse(thing.id, thing.name));
    }

    @GET
    @Path("/failing")
    @PermitAll
    public String fail() {
        throw new IllegalStateException("a secret that no caller may see");
    }

    /** Says more than anybody who has stopped listening takes in. */
    @GET
    @Path("/endless")
    @PermitAll
    public StreamingOutput goOn() {
        return ThingResource::writeMore;
    }

    /** Fails, for a reason of its own, when its caller has left. */
    @GET
    @Path("/endless/failing")
    @PermitAll
    public StreamingOutput goOnAndFail() {
        return response -> {
            try {
                writeMore(response);
            } catch (IOException left) {
                throw new IllegalStateException("a failure that has nothing to do with the caller");
            }
        };
    }

    private static void writeMore(OutputStream response) throws IOException {
        writer = Thread.currentThread();
        byte[] piece = new byte[64 * 1024];
        for (int written = 0; written < 4_096; written++) {
            response.write(piece);
        }
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "an operation whose author forgot to say who may call it";
    }

    private static ThingEntity find(UUID id) {
        return ThingEntity.<ThingEntity>findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }
}
