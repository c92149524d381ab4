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
        return new RegistrationForm("SOLE_PROPRIETOR", null, profile("星守商店", prefecture, industry, employeeBand));
    }

    private static RegistrationForm form(String kind, String number, String name) {
        return new RegistrationForm(kind, number, profile(name, "13", "E", "EMPLOYEES_6_20"));
    }

    private static ProfileForm profile(String name, String prefecture, String industry, String employeeBand) {
        return new ProfileForm(name, null, prefecture, null, null, industry, employeeBand, null, null);
    }

    /** A corporation that says all of itself; each text may be another than the sound one. */
    static RegistrationForm detailed(String kana, String postalCode, String address, Long capital, String url) {
        return new RegistrationForm(
                "CORPORATION",
                "7000012050002",
                new ProfileForm("星守製作所株式会社", kana, "13", postalCode, address, "E", "EMPLOYEES_6_20", capital, url));
    }
}
