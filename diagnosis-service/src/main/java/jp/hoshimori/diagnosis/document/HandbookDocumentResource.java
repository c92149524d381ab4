package jp.hoshimori.diagnosis.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.hoshimori.diagnosis.handbook.FindHandbookVersion;
import jp.hoshimori.diagnosis.handbook.model.Handbook;
import jp.hoshimori.diagnosis.handbook.model.HandbookVersion;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Handbooks as files over HTTP, for the organization's people, in the language they were written in. */
@Path("/v1/organizations/{organizationId}/handbook-versions/{version}")
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "handbooks")
public class HandbookDocumentResource {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ORGANIZATION = "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa";

    private final FindHandbookVersion findVersion;
    private final HandbookDocuments documents;
    private final Callers callers;

    HandbookDocumentResource(FindHandbookVersion findVersion, HandbookDocuments documents, Callers callers) {
        this.findVersion = findVersion;
        this.documents = documents;
        this.callers = callers;
    }

    /** A version to hand out. */
    @GET
    @Path("/handbook.pdf")
    @Produces(PDF)
    @Operation(operationId = "getHandbookPdf", summary = "ハンドブック (PDF) / The handbook as PDF")
    @APIResponse(
            responseCode = "200",
            description = "ハンドブック、PDF/A-2a / The handbook, PDF/A-2a",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response pdf(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ORGANIZATION) @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(example = "1") @PathParam("version") int version,
            @Context Request request) {
        return file(organizationId, version, request, "pdf", documents::pdf);
    }

    /** A version to work on in Word. */
    @GET
    @Path("/handbook.docx")
    @Produces(DOCX)
    @Operation(operationId = "getHandbookDocx", summary = "ハンドブック (Word) / The handbook for Word")
    @APIResponse(
            responseCode = "200",
            description = "ハンドブック、DOCX / The handbook as DOCX",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response docx(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ORGANIZATION) @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(example = "1") @PathParam("version") int version,
            @Context Request request) {
        return file(organizationId, version, request, "docx", documents::docx);
    }

    private Response file(
            UUID organizationId,
            int number,
            Request request,
            String ending,
            BiFunction<Handbook, Locale, byte[]> content) {
        HandbookVersion version = findVersion.find(callers.current(), organizationId, number);
        Locale locale = version.origin().language().locale();
        Response response = EntityTags.conditional(
                request,
                version.version(),
                locale,
                () -> content.apply(version.text().handbook(), locale));
        return Response.fromResponse(response)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"security-handbook-%d.%s\"".formatted(number, ending))
                .build();
    }
}
