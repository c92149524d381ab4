package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.organization.MergeFollower;
import jp.hoshimori.declaration.policy.model.PublishedPolicy;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/**
 * Lets the basic policy go with its organization when the operator merges it into another one: under its address, in its
 * versions, published as it was. Of two policies that are published, somebody has to end one before. Of two others the
 * published one goes on, or else the one of the organization that goes on; the other one's versions are kept behind its own,
 * under new numbers, and its drafts become drafts of the policy that goes on. No public address changes what it answers.
 */
@ApplicationScoped
class PolicyMerge implements MergeFollower {

    private final BasicPolicies policies;
    private final PublishedPolicies published;
    private final Publications publications;
    private final PolicyMoves moves;
    private final EntityManager database;

    PolicyMerge(
            BasicPolicies policies,
            PublishedPolicies published,
            Publications publications,
            PolicyMoves moves,
            EntityManager database) {
        this.policies = policies;
        this.published = published;
        this.publications = publications;
        this.moves = moves;
        this.database = database;
    }

    @Override
    public List<FieldError> obstacles(UUID from, UUID into) {
        Optional<PublishedPolicy> leaving = published.of(from);
        Optional<PublishedPolicy> staying = published.of(into);
        return leaving.isPresent() && staying.isPresent()
                ? List.of(
                        obstacle("/from", leaving.get().url()),
                        obstacle("/into", staying.get().url()))
                : List.of();
    }

    @Override
    public void merge(UUID from, UUID into) {
        Optional<BasicPolicyEntity> leaving = policies.ofOrganization(from);
        Optional<BasicPolicyEntity> staying = policies.ofOrganization(into);
        boolean publishedLeaves = published.of(from).isPresent();
        database.flush();
        if (leaving.isPresent() && staying.isPresent()) {
            letOneGoOn(leaving.get(), staying.get(), publishedLeaves);
        }
        moves.move(from, into);
        // What was read before the move is not what is stored now.
        database.clear();
        if (publishedLeaves) {
            publications.cameTo(into);
        }
    }

    private void letOneGoOn(BasicPolicyEntity leaving, BasicPolicyEntity staying, boolean publishedLeaves) {
        if (publishedLeaves) {
            moves.giveWay(staying, leaving);
        } else {
            moves.giveWay(leaving, staying);
        }
    }

    private static FieldError obstacle(String pointer, String url) {
        return new FieldError(
                pointer,
                "PUBLISHED_POLICY",
                LocalizedText.of(
                                "この事業者の基本方針が {0} で公開されています。二つの基本方針のどちらかの公開を取りやめてください。",
                                "The basic policy of this organization is published at {0}. Take one of the two policies"
                                        + " back.")
                        .format(url));
    }
}
