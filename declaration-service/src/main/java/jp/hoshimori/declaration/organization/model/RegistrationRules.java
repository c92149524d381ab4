package jp.hoshimori.declaration.organization.model;

import static jp.hoshimori.declaration.organization.model.FormRule.refuse;

import java.util.List;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;

/** Every condition that a registration form must meet before it becomes an {@link Organization}. */
public final class RegistrationRules {

    private static final FormRule<RegistrationForm> KIND_IS_KNOWN = refuse(
            form -> OrganizationKind.named(form.kind()).isEmpty(),
            "/kind",
            "UNKNOWN_KIND",
            "法人は CORPORATION、個人事業主は SOLE_PROPRIETOR を指定してください。",
            "Give CORPORATION for a legal person or SOLE_PROPRIETOR for a person in business.");

    private static final FormRule<RegistrationForm> PROPRIETOR_HAS_NO_CAPITAL = refuse(
            form -> OrganizationKind.SOLE_PROPRIETOR.name().equals(form.kind())
                    && form.profile().capital() != null,
            "/capital",
            "CAPITAL_NOT_ALLOWED",
            "個人事業主には資本金がありません。この項目を除いてください。",
            "A sole proprietor has no capital. Leave it out.");

    private final List<FormRule<RegistrationForm>> rules;

    /** The rules over the lists of codes in use. */
    public RegistrationRules(OrganizationCodes codes) {
        rules = Stream.of(
                        Stream.of(KIND_IS_KNOWN),
                        CorporateNumberRules.all(),
                        ProfileRules.all(codes).map(RegistrationRules::ofProfile),
                        Stream.of(PROPRIETOR_HAS_NO_CAPITAL))
                .flatMap(each -> each)
                .toList();
    }

    /** Everything that is wrong with the form, in the order of its members; empty when it may be registered. */
    public List<FieldError> violations(RegistrationForm form) {
        return FormRule.violations(rules, form);
    }

    private static FormRule<RegistrationForm> ofProfile(FormRule<ProfileForm> rule) {
        return new FormRule<>(form -> rule.broken().test(form.profile()), rule.reason());
    }
}
