package jp.hoshimori.declaration.organization.model;

import jp.hoshimori.support.reference.CodeLists;

/** Registration forms that are valid but for what a test breaks. */
final class RegistrationForms {

    static final OrganizationCodes CODES =
            new OrganizationCodes(CodeLists.prefectures(), CodeLists.industries(), CodeLists.employeeBands());

    private RegistrationForms() {}

    static RegistrationForm corporation(String number) {
        return form("CORPORATION", number, "星守製作所株式会社");
    }

    static RegistrationForm proprietor(String number) {
        return form("SOLE_PROPRIETOR", number, "星守商店");
    }

    static RegistrationForm named(String name) {
        return form("SOLE_PROPRIETOR", null, name);
    }

    static RegistrationForm placed(String prefecture, String industry, String employeeBand) {
        return new RegistrationForm("SOLE_PROPRIETOR", null, "星守商店", prefecture, industry, employeeBand);
    }

    private static RegistrationForm form(String kind, String number, String name) {
        return new RegistrationForm(kind, number, name, "13", "E", "EMPLOYEES_6_20");
    }
}
