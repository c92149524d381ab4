package jp.hoshimori.declaration.organization.model;

import java.util.List;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** Every condition that a change of an organization must meet: those of a registration, and what never changes. */
public final class ChangeRules {

    private static final FieldError KIND_STAYS = new FieldError(
            "/kind",
            "KIND_FIXED",
            LocalizedText.of(
                    "法人・個人事業主の区分は変更できません。法人になったときは法人として新しく登録し、この事業者との統合を運営者に依頼してください。",
                    "The kind cannot be changed. A business that became a corporation registers anew as one, and asks the"
                            + " operator to merge the two."));

    private static final FieldError NUMBER_STAYS = new FieldError(
            "/corporateNumber",
            "CORPORATE_NUMBER_FIXED",
            LocalizedText.of(
                    "法人番号は変更できません。番号が変わったときは新しく登録し、この事業者との統合を運営者に依頼してください。",
                    "The corporate number cannot be changed. Whoever has a new one registers anew, and asks the operator to"
                            + " merge the two."));

    private final RegistrationRules rules;

    /** The rules on top of those of a registration. */
    public ChangeRules(RegistrationRules rules) {
        this.rules = rules;
    }

    /** Everything that is wrong with the change of this organization; empty when it may be made. */
    public List<FieldError> violations(Organization organization, ChangeForm form) {
        Stream<FieldError> fixed = Stream.concat(
                changesKind(organization, form) ? Stream.of(KIND_STAYS) : Stream.empty(),
                changesNumber(organization, form) ? Stream.of(NUMBER_STAYS) : Stream.empty());
        return Stream.concat(fixed, rules.violations(asRegistered(organization, form)).stream())
                .toList();
    }

    private static boolean changesKind(Organization organization, ChangeForm form) {
        return form.kind() != null && !form.kind().equals(organization.kind().name());
    }

    private static boolean changesNumber(Organization organization, ChangeForm form) {
        return form.corporateNumber() != null
                && organization
                        .corporateNumber()
                        .filter(number -> CorporateNumber.hasCheckDigit(form.corporateNumber())
                                && number.equals(new CorporateNumber(form.corporateNumber())))
                        .isEmpty();
    }

    private static RegistrationForm asRegistered(Organization organization, ChangeForm form) {
        return new RegistrationForm(
                organization.kind().name(),
                organization.corporateNumber().map(CorporateNumber::value).orElse(null),
                form.profile());
    }
}
