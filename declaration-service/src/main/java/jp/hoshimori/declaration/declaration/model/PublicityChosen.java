package jp.hoshimori.declaration.declaration.model;

import java.util.List;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** Asks for one of the choices of what the register shows. */
final class PublicityChosen {

    private static final FieldError MISSING = new FieldError(
            "/publicity",
            "PUBLICITY_MISSING",
            LocalizedText.of(
                    "事業者名を公開する場合は NAME_PUBLISHED、公開しない場合は NAME_WITHHELD を指定してください。",
                    "Give NAME_PUBLISHED to show the organization's name in the register, or NAME_WITHHELD not to."));

    private PublicityChosen() {}

    /** What is wrong with a choice of that name; empty when it is one. */
    static List<FieldError> unmet(String publicity) {
        return Publicity.named(publicity).isPresent() ? List.of() : List.of(MISSING);
    }
}
