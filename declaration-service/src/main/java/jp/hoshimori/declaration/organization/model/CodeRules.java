package jp.hoshimori.declaration.organization.model;

import java.util.function.Function;

/** The conditions of members that name a code of a list, for every form that has them. */
public final class CodeRules {

    private CodeRules() {}

    /** The prefecture is one of the list. */
    public static <F> FormRule<F> prefecture(OrganizationCodes codes, Function<F, String> member) {
        return FormRule.refuse(
                form -> !codes.prefectures().contains(member.apply(form)),
                "/prefecture",
                "UNKNOWN_PREFECTURE",
                "都道府県は JIS X 0401 の2桁のコード（01～47）で指定してください。",
                "Give the prefecture as its two digits of JIS X 0401, 01 to 47.");
    }

    /** The band is one of the list. */
    public static <F> FormRule<F> employeeBand(OrganizationCodes codes, Function<F, String> member) {
        return FormRule.refuse(
                form -> !codes.employeeBands().contains(member.apply(form)),
                "/employeeBand",
                "UNKNOWN_EMPLOYEE_BAND",
                "従業員数の区分は EMPLOYEES_1_5 から EMPLOYEES_301_OR_MORE のいずれかを指定してください。",
                "Give one of the employee bands from EMPLOYEES_1_5 to EMPLOYEES_301_OR_MORE.");
    }
}
