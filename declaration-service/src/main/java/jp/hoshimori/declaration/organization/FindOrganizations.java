package jp.hoshimori.declaration.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.organization.model.CorporateNumber;
import jp.hoshimori.declaration.organization.model.NameLikeness;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;

/** Finds organizations for the operator. Runs for the system. */
@ApplicationScoped
class FindOrganizations {

    private final Organizations organizations;
    private final Cursors cursors;

    FindOrganizations(Organizations organizations, Cursors cursors) {
        this.organizations = organizations;
        this.cursors = cursors;
    }

    /**
     * The organizations whose name begins so, or the one of that number.
     *
     * @param name the beginning of a name in any spelling; null when the number is given
     * @param corporateNumber the number; null when the name is given
     * @throws ProblemException 400 unless exactly one of the two is given, in a form that can be looked for
     */
    @Transactional
    Page<FoundOrganization> find(String name, String corporateNumber, int limit, String cursor) {
        if ((name == null) == (corporateNumber == null)) {
            throw oneOfTwo();
        }
        return name == null ? numbered(corporateNumber) : named(name, limit, cursor);
    }

    private Page<FoundOrganization> numbered(String corporateNumber) {
        if (!CorporateNumber.hasCheckDigit(corporateNumber)) {
            throw invalid(
                    "?corporateNumber",
                    "CORPORATE_NUMBER_FORM",
                    "法人番号は検査用数字の合う13桁の数字で指定してください。",
                    "Give the corporate number as 13 digits whose check digit matches.");
        }
        return new Page<>(
                organizations.ofCorporateNumber(new CorporateNumber(corporateNumber).value()).stream()
                        .toList(),
                null);
    }

    private Page<FoundOrganization> named(String name, int limit, String cursor) {
        String key = NameLikeness.key(name);
        if (key.isEmpty()) {
            throw invalid(
                    "?name",
                    "NAME_EMPTY",
                    "事業者名は、法人格と記号のほかに1文字以上を指定してください。",
                    "Give at least one character of the name beside its legal form and signs.");
        }
        PageRequest request = cursors.read(limit, cursor, "organizations?name=" + key);
        Optional<FoundOrganization.Place> after =
                request.after().map(last -> new FoundOrganization.Place(last.get(0), UUID.fromString(last.get(1))));
        return cursors.page(request, organizations.named(key, after, request.rowsToRead()), FindOrganizations::sortKey);
    }

    private static List<String> sortKey(FoundOrganization last) {
        return List.of(last.place().key(), last.place().id().toString());
    }

    private static ProblemException oneOfTwo() {
        return invalid(
                "?name",
                "NAME_OR_NUMBER",
                "name と corporateNumber のどちらか一つを指定してください。",
                "Give either name or corporateNumber, and not both.");
    }

    private static ProblemException invalid(String pointer, String code, String ja, String en) {
        return ProblemException.invalid(new FieldError(pointer, code, LocalizedText.of(ja, en)));
    }
}
