package jp.hoshimori.diagnosis.handbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.hoshimori.diagnosis.handbook.model.HandbookVersion;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The publication of a version over HTTP, and how many have read it. */
@Path("/v1/organizations/{organizationId}/handbook-versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@SecurityRequirement(name = "bearer")
@Tag(name = "handbooks")
public class HandbookPublicationResource {

    private final PublishHandbookVersion publishVersion;
    private final WithdrawHandbookVersion withdrawVersion;
    private final CountAcknowledgements countAcknowledgements;
    private final HandbookSecrets secrets;
    private final Callers callers;
    private final RequestLanguage language;

    HandbookPublicationResource(
            PublishHandbookVersion publishVersion,
            WithdrawHandbookVersion withdrawVersion,
            CountAcknowledgements countAcknowledgements,
            HandbookSecrets secrets,
            Callers callers,
            RequestLanguage language) {
        this.publishVersion = publishVersion;
        this.withdrawVersion = withdrawVersion;
        this.countAcknowledgements = countAcknowledgements;
        this.secrets = secrets;
        this.callers = callers;
        this.language = language;
    }

    /**
     * Publishes a version. It answers 200 and needs no idempotency key: repeated, it is answered the same, and the link is
     * not kept among stored answers.
     */
    @POST
    @Path("/publication")
    @Operation(
            operationId = "publishHandbookVersion",
            summary = "ハンドブックを従業員に公開する / Publish the handbook to employees",
            description =
                    "従業員に渡すリンクができます。それまで公開していた版は終わります。公開中の版にもう一度行うと、同じ答えが返ります。/ Makes the link"
                            + " that employees are given, and ends the version published so far. Repeated, it is answered the same.")
    @APIResponse(
            responseCode = "200",
            description = "公開した版とリンク / The published version with its link",
            content =
                    @Content(
                            schema = @Schema(implementation = HandbookVersionResponse.class),
                            examples = @ExampleObject(name = "published", value = HandbookExamples.PUBLISHED)))
    public Response publish(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = HandbookExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(example = "1") @PathParam("version") int version) {
        HandbookVersion published = publishVersion.publish(callers.current(), organizationId, version);
        return EntityTags.changed(
                published.version(), language.locale(), HandbookVersionResponse.of(published, secrets));
    }

    /** Takes a published version back. */
    @DELETE
    @Path("/publication")
    @Operation(
            operationId = "withdrawHandbookPublication",
            summary = "ハンドブックの公開を取りやめる / Withdraw the publication",
            description = "リンクは使えなくなります。/ The link opens nothing any more.")
    @APIResponse(responseCode = "204", description = "取りやめました / Withdrawn")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public void withdraw(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = HandbookExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(example = "1") @PathParam("version") int version,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"1-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        withdrawVersion.withdraw(callers.current(), organizationId, version, ifMatch);
    }

    /** How many have read a version. */
    @GET
    @Path("/acknowledgements")
    @RolesAllowed({"member", "admin"})
    @Operation(
            operationId = "getHandbookAcknowledgements",
            summary = "ハンドブックを読んだ人の数 / How many have read the handbook",
            description = "人数だけが分かります。誰が読んだかは保存していません。/ Only counts: who has read it is not stored.")
    @APIResponse(
            responseCode = "200",
            description = "人数 / The counts",
            content =
                    @Content(
                            schema = @Schema(implementation = AcknowledgementsResponse.class),
                            examples = @ExampleObject(name = "counts", value = HandbookExamples.ACKNOWLEDGEMENTS)))
    public AcknowledgementsResponse acknowledgements(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = HandbookExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(example = "1") @PathParam("version") int version) {
        return AcknowledgementsResponse.of(
                version, countAcknowledgements.count(callers.current(), organizationId, version));
    }
}
