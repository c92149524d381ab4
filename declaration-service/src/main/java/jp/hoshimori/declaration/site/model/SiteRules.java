package jp.hoshimori.declaration.site.model;

import static jp.hoshimori.declaration.organization.model.FormRule.refuse;

import java.util.List;
import jp.hoshimori.declaration.organization.model.CodeRules;
import jp.hoshimori.declaration.organization.model.FormRule;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.declaration.organization.model.OrganizationDetails;
import jp.hoshimori.declaration.organization.model.OrganizationName;
import jp.hoshimori.declaration.organization.model.VisibleText;
import jp.hoshimori.problem.FieldError;

/** Every condition that a site must meet. */
public final class SiteRules {

    /** The most sites that an organization keeps here. */
    public static final int MOST = 200;

    private static final FormRule<SiteForm> NAME_IS_SHOWN = refuse(
            form -> form.name() == null || !VisibleText.isShown(form.name(), OrganizationName.LONGEST),
            "/name",
            "NAME_FORM",
            "拠点名は、改行などの制御文字や外字を除いて1文字以上150文字以内で指定してください。",
            "Give the site's name in 1 to 150 characters, without line breaks, other control or private-use characters.");

    private static final FormRule<SiteForm> ADDRESS_IS_SHOWN = refuse(
            form -> form.address() != null && !VisibleText.isShown(form.address(), OrganizationDetails.LONGEST_ADDRESS),
            "/address",
            "ADDRESS_FORM",
            "所在地は、改行などの制御文字や外字を除いて1文字以上300文字以内で指定してください。",
            "Give the address in 1 to 300 characters, without line breaks, other control or private-use characters.");

    private final List<FormRule<SiteForm>> rules;

    /** The rules over the lists of codes in use. */
    public SiteRules(OrganizationCodes codes) {
        rules = List.of(
                NAME_IS_SHOWN,
                CodeRules.prefecture(codes, SiteForm::prefecture),
                ADDRESS_IS_SHOWN,
                CodeRules.employeeBand(codes, SiteForm::employeeBand));
    }

    /** Everything that is wrong with the form; empty when it may be kept. */
    public List<FieldError> violations(SiteForm form) {
        return FormRule.violations(rules, form);
    }
}
