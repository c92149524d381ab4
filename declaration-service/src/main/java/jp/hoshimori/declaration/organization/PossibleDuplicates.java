package jp.hoshimori.declaration.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.review.ReviewKind;
import jp.hoshimori.declaration.review.ReviewQueue;

/**
 * Asks the operator about organizations that may be registered a second time. A name and a prefecture are no proof, so
 * nobody is refused for them, and nobody but the operator is told.
 */
@ApplicationScoped
class PossibleDuplicates {

    private final Organizations organizations;
    private final ReviewQueue review;

    PossibleDuplicates(Organizations organizations, ReviewQueue review) {
        this.organizations = organizations;
        this.review = review;
    }

    /** Asks, in the running transaction, when this organization looks like another one. */
    void ask(Organization organization) {
        if (organizations.looksLikeAnother(organization)) {
            review.raise(
                    ReviewKind.POSSIBLE_DUPLICATE, Subject.of("organization", organization.id(), organization.id()));
        }
    }
}
