package jp.hoshimori.declaration.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Reads the parameters of audit lists, each of which may be left out. */
final class AuditParameters {

    private static final LocalizedText NOT_A_TIME =
            LocalizedText.of("2026-04-12T03:04:05Z の形の時刻で指定してください。", "Give a time such as 2026-04-12T03:04:05Z.");
    private static final LocalizedText NOT_AN_ID =
            LocalizedText.of("事業者の id を指定してください。", "Give the id of an organization.");
    private static final LocalizedText NOT_A_TRUTH = LocalizedText.of("true か false を指定してください。", "Give true or false.");

    private AuditParameters() {}

    static Optional<Instant> instant(String parameter, String text) {
        try {
            return Optional.ofNullable(text).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException malformed) {
            throw invalid(parameter, "NOT_A_TIME", NOT_A_TIME);
        }
    }

    static Optional<UUID> id(String parameter, String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            throw invalid(parameter, "NOT_AN_ID", NOT_AN_ID);
        }
    }

    static Optional<Boolean> truth(String parameter, String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw invalid(parameter, "NOT_A_TRUTH_VALUE", NOT_A_TRUTH);
        }
        return Optional.ofNullable(text).map(Boolean::valueOf);
    }

    private static ProblemException invalid(String parameter, String code, LocalizedText message) {
        return ProblemException.invalid(new FieldError(parameter, code, message));
    }
}
