package jp.hoshimori.declaration.disclosure.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A disclosure as it was filled in, checked by nothing yet; any member may be {@code null}.
 *
 * @param buyerOrganizationId the buyer by its id
 * @param buyerCorporateNumber or by its corporate number
 * @param level how much it shall see
 * @param expiresAt until when, as RFC 3339 writes it
 */
public record DisclosureForm(String buyerOrganizationId, String buyerCorporateNumber, String level, String expiresAt) {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

    /** Later ones are years to Java, but not to RFC 3339. */
    private static final int LAST_YEAR = 9999;

    /**
     * The terms this form sets.
     *
     * @throws RuntimeException when the form breaks a rule; check with {@link DisclosureRules} before
     */
    DisclosureTerms terms(UUID organizationId, UUID buyer) {
        return new DisclosureTerms(
                organizationId, buyer, DisclosureLevel.named(level).orElseThrow(), end().orElseThrow());
    }

    /** The form with another buyer in place of the one whose id was written: the organization that this one has become. */
    public DisclosureForm to(UnaryOperator<UUID> becoming) {
        return buyerId()
                .map(becoming)
                .map(buyer -> new DisclosureForm(buyer.toString(), buyerCorporateNumber, level, expiresAt))
                .orElse(this);
    }

    /** The buyer's id, where one was written. */
    Optional<UUID> buyerId() {
        return Optional.ofNullable(buyerOrganizationId)
                .filter(id -> UUID_FORM.matcher(id).matches())
                .map(UUID::fromString);
    }

    /** The end as a moment, in the microseconds that the database keeps; empty when none was written. */
    Optional<Instant> end() {
        try {
            return Optional.ofNullable(expiresAt)
                    .map(OffsetDateTime::parse)
                    .filter(end -> end.getYear() <= LAST_YEAR)
                    .map(end -> end.toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
