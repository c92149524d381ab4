package jp.hoshimori.declaration.declaration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.ChangeForm;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of a declaration as it is sent: a JSON merge patch (RFC 7396) of these two members. */
@Schema(name = "DeclarationChangeRequest", description = "宣言の変更。送った項目だけが変わります / Only what is sent is changed")
record ChangeRequest(
        @Schema(description = "宣言の目的、一つ以上 / What it is declared for, one or more", examples = "[\"PARTNER_REQUEST\"]")
        List<String> purposes,

        @Schema(description = "NAME_PUBLISHED, NAME_WITHHELD", examples = "NAME_WITHHELD")
        String publicity) {

    private static final LocalizedText NOT_REMOVABLE = LocalizedText.of(
            "この項目は取り除けません。値を指定するか、項目を省いてください。", "This cannot be removed. Give a value, or leave it out.");

    /**
     * What a patch asks for.
     *
     * @throws ProblemException 400 for a patch that would remove what every declaration has
     * @throws JsonProcessingException for members that are unknown or of another type
     */
    static ChangeForm form(ObjectNode patch, ObjectMapper json) throws JsonProcessingException {
        List<FieldError> removed = patch.properties().stream()
                .filter(member -> member.getValue().isNull())
                .map(member -> new FieldError("/" + member.getKey(), "NOT_REMOVABLE", NOT_REMOVABLE))
                .toList();
        ChangeRequest change = json.treeToValue((JsonNode) patch, ChangeRequest.class);
        if (!removed.isEmpty()) {
            throw ProblemException.invalid(removed);
        }
        return new ChangeForm(Optional.ofNullable(change.purposes()), Optional.ofNullable(change.publicity()));
    }
}
