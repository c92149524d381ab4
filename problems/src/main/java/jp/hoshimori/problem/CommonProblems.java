package jp.hoshimori.problem;

import java.util.List;
import java.util.Optional;

/** The problems that any part of the platform may answer with. */
public final class CommonProblems {

    public static final ProblemType MALFORMED_BODY =
            type("malformed-body", 400, "本文を読み取れません", "The body cannot be read");
    public static final ProblemType MALFORMED_REQUEST =
            type("malformed-request", 400, "リクエストの形式が正しくありません", "The request is malformed");
    public static final ProblemType VALIDATION_FAILED =
            type("validation-failed", 400, "入力に誤りがあります", "The input has mistakes");
    public static final ProblemType UNKNOWN_PARAMETER =
            type("unknown-parameter", 400, "知らないパラメーターがあります", "There is an unknown parameter");
    public static final ProblemType INVALID_CURSOR =
            type("invalid-cursor", 400, "カーソルが正しくありません", "The cursor is not valid");
    public static final ProblemType UNAUTHENTICATED =
            type("unauthenticated", 401, "サインインが必要です", "A valid access token is needed");
    public static final ProblemType FORBIDDEN =
            type("forbidden", 403, "この操作は許可されていません", "This is not allowed for this caller");
    public static final ProblemType NOT_FOUND = type("not-found", 404, "見つかりません", "Not found");
    public static final ProblemType METHOD_NOT_ALLOWED =
            type("method-not-allowed", 405, "このメソッドは使えません", "This method is not allowed here");
    public static final ProblemType NOT_ACCEPTABLE =
            type("not-acceptable", 406, "求められた形式では答えられません", "None of the accepted media types can be served");
    public static final ProblemType REQUEST_TIMEOUT =
            type("request-timeout", 408, "リクエストが時間内に届きませんでした", "The request did not arrive in time");
    public static final ProblemType CONFLICT =
            type("conflict", 409, "今の状態と両立しません", "This conflicts with the present state");
    public static final ProblemType IDEMPOTENCY_KEY_IN_USE =
            type("idempotency-key-in-use", 409, "同じキーのリクエストを処理中です", "A request with this key is still being processed");
    public static final ProblemType PRECONDITION_FAILED =
            type("precondition-failed", 412, "別の変更が先に行われました", "It was changed by someone else in the meantime");
    public static final ProblemType BODY_TOO_LARGE = type("body-too-large", 413, "本文が大きすぎます", "The body is too large");
    public static final ProblemType URI_TOO_LONG = type("uri-too-long", 414, "アドレスが長すぎます", "The address is too long");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            type("unsupported-media-type", 415, "この形式の本文は受け付けません", "This media type is not accepted");
    public static final ProblemType IDEMPOTENCY_KEY_REUSED =
            type("idempotency-key-reused", 422, "同じキーが別の内容で使われました", "This key was used before with another request");
    public static final ProblemType PRECONDITION_REQUIRED =
            type("precondition-required", 428, "If-Match が必要です", "If-Match is needed");
    public static final ProblemType TOO_MANY_REQUESTS =
            type("too-many-requests", 429, "リクエストが多すぎます", "Too many requests");
    public static final ProblemType HEADERS_TOO_LARGE =
            type("headers-too-large", 431, "ヘッダーが大きすぎます", "The headers are too large");
    public static final ProblemType INTERNAL_ERROR =
            type("internal-error", 500, "サーバーで問題が起きました", "Something went wrong on the server");
    public static final ProblemType BAD_GATEWAY =
            type("bad-gateway", 502, "担当のサービスにつながりません", "The service behind cannot be reached");
    public static final ProblemType UNAVAILABLE =
            type("unavailable", 503, "ただいま利用できません", "This is not available right now");
    public static final ProblemType UPSTREAM_TIMEOUT =
            type("upstream-timeout", 504, "担当のサービスが時間内に答えませんでした", "The service behind did not answer in time");

    private static final List<ProblemType> ALL = List.of(
            MALFORMED_BODY,
            MALFORMED_REQUEST,
            VALIDATION_FAILED,
            UNKNOWN_PARAMETER,
            INVALID_CURSOR,
            UNAUTHENTICATED,
            FORBIDDEN,
            NOT_FOUND,
            METHOD_NOT_ALLOWED,
            NOT_ACCEPTABLE,
            REQUEST_TIMEOUT,
            CONFLICT,
            IDEMPOTENCY_KEY_IN_USE,
            PRECONDITION_FAILED,
            BODY_TOO_LARGE,
            URI_TOO_LONG,
            UNSUPPORTED_MEDIA_TYPE,
            IDEMPOTENCY_KEY_REUSED,
            PRECONDITION_REQUIRED,
            TOO_MANY_REQUESTS,
            HEADERS_TOO_LARGE,
            INTERNAL_ERROR,
            BAD_GATEWAY,
            UNAVAILABLE,
            UPSTREAM_TIMEOUT);

    private CommonProblems() {}

    /** Every common problem, by status; the first of a status is the one meant where only a status is known. */
    public static List<ProblemType> all() {
        return ALL;
    }

    /** The common problem that stands for a bare status, as a router or a library reports it. */
    public static Optional<ProblemType> forStatus(int status) {
        return switch (status) {
            case 400 -> Optional.of(MALFORMED_REQUEST);
            case 409 -> Optional.of(CONFLICT);
            default -> ALL.stream().filter(type -> type.status() == status).findFirst();
        };
    }

    private static ProblemType type(String code, int status, String ja, String en) {
        return new ProblemType(code, status, LocalizedText.of(ja, en));
    }
}
