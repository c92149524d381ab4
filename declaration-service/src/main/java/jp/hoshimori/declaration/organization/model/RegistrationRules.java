package jp.hoshimori.declaration.organization.model;

import static jp.hoshimori.declaration.organization.model.RegistrationRule.refuse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.support.reference.CodeList;

/** Every condition that a registration form must meet before it becomes an {@link Organization}. */
public final class RegistrationRules {

    private static final RegistrationRule KIND_IS_KNOWN = refuse(
            form -> OrganizationKind.named(form.kind()).isEmpty(),
            "/kind",
            "UNKNOWN_KIND",
            "法人は CORPORATION、個人事業主は SOLE_PROPRIETOR を指定してください。",
            "Give CORPORATION for a legal person or SOLE_PROPRIETOR for a person in business.");

    private static final RegistrationRule NAME_HAS_LENGTH = refuse(
            form -> form.name() == null || !OrganizationName.hasLength(form.name()),
            "/name",
            "NAME_LENGTH",
            "事業者名は1文字以上150文字以内で指定してください。",
            "Give the organization's name in 1 to 150 characters.");

    private static final RegistrationRule NAME_IS_VISIBLE = refuse(
            form -> form.name() != null && !OrganizationName.isVisible(form.name()),
            "/name",
            "NAME_CHARACTERS",
            "事業者名に、改行などの制御文字や外字は使えません。",
            "The name cannot have line breaks or other control characters, nor private-use characters.");

    private final List<RegistrationRule> rules;

    /** The rules over the lists of codes in use. */
    public RegistrationRules(OrganizationCodes codes) {
        rules = Stream.of(Stream.of(KIND_IS_KNOWN), CorporateNumberRules.all(), nameRules(), codeRules(codes))
                .flatMap(Function.identity())
                .toList();
    }

    /** Everything that is wrong with the form, in the order of its members; empty when it may be registered. */
    public List<FieldError> violations(RegistrationForm form) {
        return rules.stream()
                .map(rule -> rule.check(form))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<RegistrationRule> nameRules() {
        return Stream.of(NAME_HAS_LENGTH, NAME_IS_VISIBLE);
    }

    private static Stream<RegistrationRule> codeRules(OrganizationCodes codes) {
        return Stream.of(
                refuse(
                        notOn(codes.prefectures(), RegistrationForm::prefecture),
                        "/prefecture",
                        "UNKNOWN_PREFECTURE",
                        "都道府県は JIS X 0401 の2桁のコード（01～47）で指定してください。",
                        "Give the prefecture as its two digits of JIS X 0401, 01 to 47."),
                refuse(
                        notOn(codes.industries(), RegistrationForm::industry),
                        "/industry",
                        "UNKNOWN_INDUSTRY",
                        "業種は日本標準産業分類の大分類の英字（A～T）で指定してください。",
                        "Give the industry as its division letter of the Japan Standard Industrial Classification, A to T."),
                refuse(
                        notOn(codes.employeeBands(), RegistrationForm::employeeBand),
                        "/employeeBand",
                        "UNKNOWN_EMPLOYEE_BAND",
                        "従業員数の区分は EMPLOYEES_1_5 から EMPLOYEES_301_OR_MORE のいずれかを指定してください。",
                        "Give one of the employee bands from EMPLOYEES_1_5 to EMPLOYEES_301_OR_MORE."));
    }

    private static Predicate<RegistrationForm> notOn(CodeList list, Function<RegistrationForm, String> member) {
        return form -> !list.contains(member.apply(form));
    }
}
