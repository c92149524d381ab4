package jp.hoshimori.gateway.token;

import io.smallrye.jwt.auth.principal.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;

/** What is said to a caller whose token is missing, not accepted or not enough. */
final class TokenRefusals {

    private static final String CHALLENGE = "WWW-Authenticate";

    private TokenRefusals() {}

    static ProblemException missing() {
        return unauthenticated(
                "Bearer realm=\"hoshimori\"",
                LocalizedText.of(
                        "アクセストークンがありません。Authorization: Bearer ヘッダーに付けて送ってください。",
                        "There is no access token. Send one in the header Authorization: Bearer."));
    }

    static ProblemException notBearer() {
        return invalid(
                "Authorization ヘッダーは 1 つだけ、Bearer とアクセストークンで送ってください。",
                "Send exactly one Authorization header, with Bearer and an access token.");
    }

    static ProblemException rejected(ParseException rejection) {
        return cause(rejection, UnresolvableKeyException.class)
                .map(TokenRefusals::withoutKey)
                .or(() -> cause(rejection, InvalidJwtException.class).map(TokenRefusals::rejected))
                .orElseGet(TokenRefusals::unreadable);
    }

    /** The parser wraps what it found once or twice, depending on how it was made. */
    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** The realm's keys could not be fetched: not the caller's fault, and worth another try. */
    static ProblemException keysUnavailable() {
        return new ProblemException(
                CommonProblems.UNAVAILABLE,
                LocalizedText.of(
                        "アクセストークンを今は確認できません。少し待ってからもう一度送ってください。",
                        "Access tokens cannot be checked right now. Try again in a moment."),
                List.of(),
                Map.of("Retry-After", "5"));
    }

    static ProblemException insufficientScope(Set<String> needed) {
        String scopes = String.join(" ", needed);
        return new ProblemException(
                CommonProblems.FORBIDDEN,
                LocalizedText.of(
                                "アクセストークンに必要なスコープがありません: {0}",
                                "The access token lacks a scope this operation needs: {0}")
                        .format(scopes),
                List.of(),
                Map.of(CHALLENGE, "Bearer error=\"insufficient_scope\", scope=\"" + scopes + "\""));
    }

    private static ProblemException rejected(InvalidJwtException invalid) {
        if (invalid.hasExpired()) {
            return invalid("アクセストークンの有効期限が切れています。取得し直してください。", "The access token has expired. Get a new one.");
        }
        if (has(invalid, ErrorCodes.AUDIENCE_INVALID, ErrorCodes.AUDIENCE_MISSING)) {
            return invalid(
                    "アクセストークンの宛先 (aud) がこの API ではありません。", "The access token was issued for another audience (aud).");
        }
        if (has(invalid, ErrorCodes.ISSUER_INVALID, ErrorCodes.ISSUER_MISSING)) {
            return invalid("アクセストークンの発行者 (iss) が違います。", "The access token was issued by another issuer (iss).");
        }
        return has(invalid, ErrorCodes.SIGNATURE_INVALID) ? forged() : unreadable();
    }

    /** Keys that could not be fetched have a cause; a key that is simply not among them has none. */
    private static ProblemException withoutKey(UnresolvableKeyException unresolvable) {
        return unresolvable.getCause() == null ? forged() : keysUnavailable();
    }

    private static boolean has(InvalidJwtException invalid, int... codes) {
        return Arrays.stream(codes).anyMatch(invalid::hasErrorCode);
    }

    private static ProblemException forged() {
        return invalid(
                "アクセストークンの署名が、この API の認証サーバーのものではありません。",
                "The access token was not signed by this API's authorization server.");
    }

    private static ProblemException unreadable() {
        return invalid("アクセストークンを読み取れません。", "The access token cannot be read.");
    }

    private static ProblemException invalid(String ja, String en) {
        return unauthenticated("Bearer error=\"invalid_token\"", LocalizedText.of(ja, en));
    }

    private static ProblemException unauthenticated(String challenge, LocalizedText detail) {
        return new ProblemException(CommonProblems.UNAUTHENTICATED, detail, List.of(), Map.of(CHALLENGE, challenge));
    }
}
