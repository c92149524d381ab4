package jp.hoshimori.declaration.organization.model;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.support.reference.Code;

/** Fills a registration in from what an identity provider said of an organization, as far as that is sound. */
public final class Prefill {

    private final OrganizationCodes codes;
    private final RegistrationRules rules;

    /** Prefills what the rules would accept. */
    public Prefill(OrganizationCodes codes, RegistrationRules rules) {
        this.codes = codes;
        this.rules = rules;
    }

    /** The form of what was said, without every member that a registration would be refused for. */
    public RegistrationForm of(RegistrationForm said) {
        RegistrationForm guessed = withKind(said);
        Set<String> refused =
                rules.violations(guessed).stream().map(FieldError::pointer).collect(Collectors.toUnmodifiableSet());
        boolean sound = !refused.contains("/corporateNumber");
        return new RegistrationForm(
                sound ? guessed.kind() : null,
                sound ? canonical(guessed.corporateNumber()) : null,
                without(refused, guessed.profile()));
    }

    /** Only a corporation has a number; that there is none proves nothing. */
    private RegistrationForm withKind(RegistrationForm said) {
        String kind = said.corporateNumber() == null ? null : OrganizationKind.CORPORATION.name();
        return new RegistrationForm(kind, said.corporateNumber(), withPrefectureCode(said.profile()));
    }

    private ProfileForm withPrefectureCode(ProfileForm said) {
        return new ProfileForm(
                said.name(),
                said.nameKana(),
                code(said.prefecture()),
                said.postalCode(),
                said.address(),
                said.industry(),
                said.employeeBand(),
                said.capital(),
                said.url());
    }

    private String code(String prefecture) {
        return codes.prefectures().codes().stream()
                .filter(code -> code.name().ja().equals(prefecture))
                .findFirst()
                .map(Code::code)
                .orElse(prefecture);
    }

    private static ProfileForm without(Set<String> refused, ProfileForm form) {
        return new ProfileForm(
                refused.contains("/name") ? null : VisibleText.canonical(form.name()),
                refused.contains("/nameKana") ? null : kana(form.nameKana()),
                refused.contains("/prefecture") ? null : form.prefecture(),
                refused.contains("/postalCode") ? null : postalCode(form.postalCode()),
                refused.contains("/address") ? null : form.address(),
                null,
                null,
                null,
                null);
    }

    private static String canonical(String number) {
        return number == null ? null : new CorporateNumber(number).value();
    }

    private static String kana(String written) {
        return Optional.ofNullable(written)
                .map(NameReading::of)
                .map(OrganizationName::value)
                .orElse(null);
    }

    private static String postalCode(String written) {
        return Optional.ofNullable(written)
                .map(PostalCode::new)
                .map(PostalCode::value)
                .orElse(null);
    }
}
