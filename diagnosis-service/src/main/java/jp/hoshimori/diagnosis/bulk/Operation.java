package jp.hoshimori.diagnosis.bulk;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An import that goes on after its request was answered.
 *
 * @param organizationId whose it is: the organization of whoever asked for it
 * @param header the first line of a CSV file
 * @param charset in which the upload is written
 * @param version grows with each change
 */
record Operation(
        UUID id,
        UUID organizationId,
        OperationState state,
        ImportFormat format,
        Optional<String> header,
        Charset charset,
        Rows rows,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        long version) {

    /**
     * How many rows there are, and what became of them.
     *
     * @param repeated how many had been accepted before
     */
    record Rows(int total, int accepted, int repeated, int rejected) {

        static final Rows NONE = new Rows(0, 0, 0, 0);

        int processed() {
            return accepted + repeated + rejected;
        }

        /** 0 to 100, and 100 only when every row has its outcome. */
        int percent() {
            return total == 0 ? 100 : (int) (processed() * 100L / total);
        }
    }

    /** Tells representations apart: asking to cancel changes one without changing the operation's row. */
    long representation() {
        return 2 * version + (state == OperationState.CANCELLING ? 1 : 0);
    }
}
