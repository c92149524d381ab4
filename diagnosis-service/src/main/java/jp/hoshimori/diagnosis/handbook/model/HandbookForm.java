package jp.hoshimori.diagnosis.handbook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/**
 * What a new version shall be made of, as it was filled in.
 *
 * @param diagnosisId the diagnosis whose answers count
 * @param language the tag of the language it shall be written in
 * @param organizationName how the organization's name shall be printed
 */
public record HandbookForm(Optional<UUID> diagnosisId, Optional<String> language, Optional<String> organizationName) {

    private static final LocalizedText NO_DIAGNOSIS =
            LocalizedText.of("ハンドブックの基にする診断の id を書いてください。", "Name the diagnosis that the handbook shall be made of.");
    private static final LocalizedText NO_SUCH_LANGUAGE =
            LocalizedText.of("言語は ja か en です。", "The language is ja or en.");

    /** Everything that is wrong with the form; nothing when a version can be made of it. */
    public List<FieldError> violations() {
        List<FieldError> violations = new ArrayList<>();
        if (diagnosisId.isEmpty()) {
            violations.add(new FieldError("/diagnosisId", "REQUIRED", NO_DIAGNOSIS));
        }
        if (language.flatMap(HandbookLanguage::ofTag).isEmpty()) {
            violations.add(new FieldError("/language", "UNKNOWN_LANGUAGE", NO_SUCH_LANGUAGE));
        }
        organizationName.ifPresent(name -> violations.addAll(EditRules.violationsOfName("/organizationName", name)));
        return violations;
    }

    /** The language, of a form that has no violations. */
    public HandbookLanguage writtenIn() {
        return language.flatMap(HandbookLanguage::ofTag).orElseThrow();
    }
}
