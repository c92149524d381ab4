package jp.hoshimori.declaration.misuse;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import jp.hoshimori.declaration.misuse.model.ReceivedCase;
import jp.hoshimori.support.http.ClientAddress;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.tenant.SystemAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports of misuse over HTTP, by anyone. */
@Path("/v1/logo-mark-misuse-reports")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "misuse", description = "ロゴマークの気になる使われ方 / Misuse of logo marks")
public class MisuseReportResource {

    private final ReportMisuse reportMisuse;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final ClientAddress address;
    private final RequestLanguage language;

    MisuseReportResource(
            ReportMisuse reportMisuse,
            IdempotentRequests requests,
            Callers callers,
            ClientAddress address,
            RequestLanguage language) {
        this.reportMisuse = reportMisuse;
        this.requests = requests;
        this.callers = callers;
        this.address = address;
        this.language = language;
    }

    /** Takes a report. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportLogoMarkMisuse",
            summary = "ロゴマークの気になる使われ方を報告する / Report that a logo mark is misused",
            description =
                    "サインインは不要です。報告した人の情報は残しません。短い時間に多くの報告が続くと 429 になります。/"
                            + " Needs no token, and nothing is kept of who reports. Too many reports in a short time are a 429.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = MisuseReportRequest.class),
                            examples = @ExampleObject(name = "web-page", value = MisuseExamples.REPORT)))
    @APIResponse(
            responseCode = "201",
            description = "受け付けた報告。Location を読めるのは制度運営者だけです / The receipt; only the operator reads the Location",
            content =
                    @Content(
                            schema = @Schema(implementation = MisuseReceiptResponse.class),
                            examples = @ExampleObject(name = "receipt", value = MisuseExamples.RECEIPT)))
    public Response report(@NotNull MisuseReportRequest report) {
        Caller caller = callers.current();
        int bucket = address.bucket();
        // Whose declaration it is about is not the reporter's to see.
        return SystemAccess.call(() -> requests.create(report, () -> created(caller, report, bucket)));
    }

    private Created created(Caller caller, MisuseReportRequest report, int bucket) {
        ReceivedCase received = reportMisuse.report(caller, report.form(), bucket);
        Locale locale = language.locale();
        return new Created(
                URI.create("/v1/logo-mark-misuse-cases/" + received.report().id()),
                EntityTags.of(received.version(), locale),
                MisuseReceiptResponse.of(received.report(), locale));
    }
}
