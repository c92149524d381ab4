package jp.hoshimori.declaration.organization.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.UUID;

/**
 * A correction as it was filled in, checked by nothing yet; any member may be {@code null}.
 *
 * @param organizationId whose registration
 * @param member the name of a {@link CorrectableMember}
 * @param value what it should say
 * @param reason why
 */
public record CorrectionForm(UUID organizationId, String member, String value, String reason) {

    /** The member that is meant; empty when there is none of that name. */
    public Optional<CorrectableMember> correctable() {
        return CorrectableMember.named(member);
    }

    /** Whether it corrects that member. */
    boolean isAbout(CorrectableMember asked) {
        return correctable().filter(asked::equals).isPresent();
    }

    /** The value in the spelling that is stored: half-width kana in full width. */
    public String canonicalValue() {
        return isAbout(CorrectableMember.NAME_KANA)
                ? Normalizer.normalize(value, Form.NFKC).strip()
                : isAbout(CorrectableMember.NAME) ? new OrganizationName(value).value() : value;
    }
}
