package jp.hoshimori.declaration.register.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.register.Statement;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.RequestLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many look-ups at once over HTTP, for anyone. */
@Path("/v1/register-verifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "register")
public class RegisterVerificationResource {

    private static final LocalizedText NULL = LocalizedText.of("番号を文字列で指定してください。", "Give each number as a string.");

    private final VerifyRegisterEntries verifyRegisterEntries;
    private final RequestLanguage language;

    RegisterVerificationResource(VerifyRegisterEntries verifyRegisterEntries, RequestLanguage language) {
        this.verifyRegisterEntries = verifyRegisterEntries;
        this.language = language;
    }

    /** What the register says to each number. */
    @POST
    @Operation(
            operationId = "verifyRegisterEntries",
            summary = "宣言をまとめて確かめる / Look many declarations up at once",
            description = "自己宣言ID と法人番号を合わせて 1,000 件まで。何も保存しません。番号ごとに STANDING (宣言中)、ENDED (終わった)、"
                    + "NEVER_KNOWN (登録簿にない)、MALFORMED (番号として読めない) のいずれかを返します。法人番号では、名前を公開している"
                    + "宣言だけが見つかります。/"
                    + " Up to 1,000 declaration numbers and corporate numbers together; nothing is stored. For each one:"
                    + " STANDING, ENDED, NEVER_KNOWN (not in the register) or MALFORMED (cannot be such a number). By a"
                    + " corporate number, only declarations with a published name are found.")
    @APIResponse(
            responseCode = "200",
            description = "番号ごとの結果 / What the register says to each",
            content =
                    @Content(
                            schema = @Schema(implementation = VerificationResponse.class),
                            examples = @ExampleObject(name = "four", value = VerificationExamples.RESPONSE)))
    public VerificationResponse verify(VerificationRequest request) throws SQLException {
        VerificationRequest asked = Optional.ofNullable(request).orElse(new VerificationRequest(null, null));
        refuseNulls(asked);
        return new VerificationResponse(
                verifyRegisterEntries.verify(asked.numbers(), asked.corporateNumbers()),
                Statement.OWN_DECLARATION.in(language.locale()));
    }

    private static void refuseNulls(VerificationRequest asked) {
        List<FieldError> errors = new ArrayList<>();
        collectNulls("/numbers/", asked.numbers(), errors);
        collectNulls("/corporateNumbers/", asked.corporateNumbers(), errors);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static void collectNulls(String pointer, List<String> numbers, List<FieldError> errors) {
        for (int place = 0; place < numbers.size(); place++) {
            if (numbers.get(place) == null) {
                errors.add(new FieldError(pointer + place, "NOT_NULL", NULL));
            }
        }
    }
}
