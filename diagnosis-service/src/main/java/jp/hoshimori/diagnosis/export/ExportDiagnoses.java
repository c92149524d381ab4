package jp.hoshimori.diagnosis.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.grant.GrantUses;
import jp.hoshimori.diagnosis.grant.PartnerAccess;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;
import jp.hoshimori.support.tenant.SystemAccess;

/**
 * Shows a partner the diagnoses of the organizations that granted it that. Each piece looks at the grants anew: from the
 * moment in which one is revoked or expires, its organization's are shown no more.
 */
@ApplicationScoped
class ExportDiagnoses {

    private static final String SCOPE = "diagnoses:read";

    /** Before the platform: everything. */
    private static final Instant BEGINNING = Instant.EPOCH;

    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private static final LocalizedText MALFORMED_TIME = LocalizedText.of(
            "updatedSince は 2026-04-01T00:00:00Z のように書いてください。", "Write updatedSince like 2026-04-01T00:00:00Z.");

    private final GrantedDiagnoses diagnoses;
    private final GrantUses uses;
    private final Cursors cursors;

    ExportDiagnoses(GrantedDiagnoses diagnoses, GrantUses uses, Cursors cursors) {
        this.diagnoses = diagnoses;
        this.uses = uses;
        this.cursors = cursors;
    }

    /**
     * A piece of what changed since a time, the earliest change first.
     *
     * @param updatedSince an RFC 3339 time, or null for everything
     * @throws ProblemException 403 without the scope, 400 for an impossible time, limit or cursor
     */
    Page<ExportedDiagnosis> list(Caller caller, String updatedSince, int limit, String cursor) {
        UUID grantee = PartnerAccess.organizationOf(caller, SCOPE);
        ExportPosition beginning = beginning(updatedSince);
        PageRequest piece = cursors.read(
                limit, cursor, "granted-diagnoses?grantee=" + grantee + "&updatedSince=" + beginning.updatedAt());
        ExportPosition after = piece.after().map(ExportPosition::ofKey).orElse(beginning);
        return cursors.page(
                piece,
                after(grantee, after, piece.rowsToRead(), limit),
                diagnosis -> diagnosis.position().key());
    }

    /**
     * All of what changed since a time, to be read piece by piece.
     *
     * @throws ProblemException as {@link #list} does
     */
    Reading all(Caller caller, String updatedSince) {
        return new Reading(PartnerAccess.organizationOf(caller, SCOPE), beginning(updatedSince));
    }

    /**
     * With the system's access, for the diagnoses are other organizations': the statement itself asks for the grant. What
     * is read is told to those who granted it in the same transaction: {@code shown} of it, for one more may be read to
     * see whether the list goes on.
     */
    private List<ExportedDiagnosis> after(UUID grantee, ExportPosition position, int limit, int shown) {
        return SystemAccess.call(() -> QuarkusTransaction.requiringNew().call(() -> {
            List<ExportedDiagnosis> read = diagnoses.after(grantee, position, limit);
            uses.tell(grantee, "listGrantedDiagnoses", usesOf(read.subList(0, Math.min(read.size(), shown))));
            return read;
        }));
    }

    private static List<GrantUses.Use> usesOf(List<ExportedDiagnosis> read) {
        Map<UUID, List<ExportedDiagnosis>> byGrant =
                read.stream().collect(Collectors.groupingBy(ExportedDiagnosis::grantId));
        return byGrant.values().stream()
                .map(of -> new GrantUses.Use(of.get(0).grantId(), of.get(0).organizationId(), of.size()))
                .toList();
    }

    private static ExportPosition beginning(String updatedSince) {
        if (updatedSince == null) {
            return ExportPosition.before(BEGINNING);
        }
        try {
            Instant time = OffsetDateTime.parse(updatedSince).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (time.isBefore(BEGINNING) || time.isAfter(END)) {
                throw malformed();
            }
            return ExportPosition.before(time);
        } catch (DateTimeException unreadable) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return ProblemException.invalid(new FieldError("?updatedSince", "MALFORMED_TIME", MALFORMED_TIME));
    }

    /** A reading of everything, of which one piece at a time is in memory. */
    final class Reading {

        private final UUID grantee;
        private ExportPosition position;

        private Reading(UUID grantee, ExportPosition beginning) {
            this.grantee = grantee;
            this.position = beginning;
        }

        /** The next piece; empty at the end. */
        List<ExportedDiagnosis> next(int limit) {
            List<ExportedDiagnosis> piece = after(grantee, position, limit, limit);
            if (!piece.isEmpty()) {
                position = piece.get(piece.size() - 1).position();
            }
            return piece;
        }
    }
}
