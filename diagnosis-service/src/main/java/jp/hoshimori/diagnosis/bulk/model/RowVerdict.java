package jp.hoshimori.diagnosis.bulk.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;

/** What the rules say of a row. */
public sealed interface RowVerdict {

    /**
     * The row keeps every rule that can be told from the row itself.
     *
     * @param externalId the partner's own name for it
     * @param organizationId whose diagnosis it is to be; whether it may is not the row's to say
     */
    record Sound(
            String externalId, Optional<UUID> organizationId, Profile profile, Answers answers, Instant completedAt)
            implements RowVerdict {}

    /**
     * The row breaks rules.
     *
     * @param externalId the partner's own name for it, if that at least is one
     * @param errors all of them
     */
    record Rejected(Optional<String> externalId, List<RowError> errors) implements RowVerdict {

        public Rejected {
            errors = List.copyOf(errors);
        }
    }

    /** The verdict on a line that is no row at all. */
    static Rejected malformed() {
        return new Rejected(Optional.empty(), List.of(RowError.of(RowFault.MALFORMED_ROW)));
    }
}
