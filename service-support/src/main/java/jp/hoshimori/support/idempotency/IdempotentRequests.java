package jp.hoshimori.support.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.tenant.MergedCallers;

/** Runs creating operations, each in one transaction, so that a request repeated with its key is answered once. */
@ApplicationScoped
public class IdempotentRequests {

    /** The request header that makes a creating request repeatable. */
    public static final String HEADER = "Idempotency-Key";

    private static final int SHORTEST_ANONYMOUS_KEY = 20;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,128}");

    private final IdempotencyStore store;
    private final CreatingStatement statement;
    private final Callers callers;
    private final MergedCallers mergedCallers;
    private final ObjectMapper json;
    private final RoutingContext request;

    IdempotentRequests(
            IdempotencyStore store,
            CreatingStatement statement,
            Callers callers,
            MergedCallers mergedCallers,
            ObjectMapper json,
            RoutingContext request) {
        this.store = store;
        this.statement = statement;
        this.callers = callers;
        this.mergedCallers = mergedCallers;
        this.json = json;
        this.request = request;
    }

    /**
     * The answer to a creating request: 201 with what the work has made, or the first answer again.
     *
     * @param body the request's body as it was understood; with the address it is the request's fingerprint
     * @param work makes the thing, in the transaction opened here
     * @throws ProblemException 400 for a key that is unusable, or guessable without a token; 409 while a request with the
     *     same key runs; 410 when the caller's organization was merged into another one; 422 when the key was used for
     *     another request; and whatever the work refuses, which is not stored
     */
    public Response create(Object body, Supplier<Created> work) {
        String key = request.request().getHeader(HEADER);
        return QuarkusTransaction.requiringNew().call(() -> {
            mergedCallers.refuseToMake();
            return key == null
                    ? answer(new byte[0], work.get()).toResponse(false)
                    : createOnce(callers.current(), checked(key), fingerprint(body), work);
        });
    }

    /**
     * The answer to a creating request whose whole effect is one row and one event: 201 with what was made, or the first
     * answer again. It costs one statement, and one more when the key is known.
     *
     * @param body the request's body as it was understood; with the address it is the request's fingerprint
     * @param work decides what to make; it changes nothing, since its result is dropped when the key has an answer
     * @throws ProblemException as {@link #create}
     */
    public Response createRow(Object body, Supplier<Creation> work) {
        String key = request.request().getHeader(HEADER);
        try {
            return key == null ? createRow(work.get()) : createRowOnce(checked(key), fingerprint(body), work);
        } catch (SQLException failure) {
            throw new IllegalStateException("The row could not be written", failure);
        }
    }

    private Response createRow(Creation creation) throws SQLException {
        statement.write(creation);
        return answer(new byte[0], creation.created()).toResponse(false);
    }

    private Response createRowOnce(String key, byte[] fingerprint, Supplier<Creation> work) throws SQLException {
        Caller who = callers.current();
        requireUnguessable(who, key);
        Creation creation;
        try {
            creation = work.get();
        } catch (ProblemException refused) {
            // What was answered once is answered again, even when the same request would be refused by now.
            return again(store.find(who.subject(), key).orElseThrow(() -> refused), fingerprint);
        }
        StoredAnswer answer = answer(fingerprint, creation.created());
        if (statement.write(creation, who.subject(), key, answer)) {
            return answer.toResponse(false);
        }
        return again(store.find(who.subject(), key).orElseThrow(IdempotentRequests::inUse), fingerprint);
    }

    private Response createOnce(Caller who, String key, byte[] fingerprint, Supplier<Created> work)
            throws SQLException {
        requireUnguessable(who, key);
        String caller = who.subject();
        IdempotencyStore.Taken taken = store.take(caller, key);
        if (taken.answer() != null) {
            return again(taken.answer(), fingerprint);
        }
        if (!taken.mine()) {
            throw inUse();
        }
        StoredAnswer answer = answer(fingerprint, work.get());
        if (!store.write(caller, key, answer)) {
            throw inUse();
        }
        return answer.toResponse(false);
    }

    private static Response again(StoredAnswer answer, byte[] fingerprint) {
        if (!MessageDigest.isEqual(answer.fingerprint(), fingerprint)) {
            throw new ProblemException(
                    CommonProblems.IDEMPOTENCY_KEY_REUSED,
                    LocalizedText.of(
                            "この Idempotency-Key は別の内容のリクエストで使われています。新しいキーを付けてください。",
                            "This Idempotency-Key belongs to a request with other content. Use a new key."));
        }
        return answer.toResponse(true);
    }

    private StoredAnswer answer(byte[] fingerprint, Created created) {
        return new StoredAnswer(
                fingerprint,
                Response.Status.CREATED.getStatusCode(),
                created.location().toString(),
                created.tag() == null ? null : '"' + created.tag().getValue() + '"',
                RequestLanguage.of(request).getLanguage(),
                bytes(created.body()));
    }

    private byte[] fingerprint(Object body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.normalizedPath().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(bytes(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A response could not be written as JSON", unwritable);
        }
    }

    private static String checked(String key) {
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.invalid(new FieldError(
                    HEADER,
                    "MALFORMED_KEY",
                    LocalizedText.of(
                            "Idempotency-Key は 1 から 128 文字の英数字と記号です。",
                            "An Idempotency-Key is 1 to 128 visible ASCII characters.")));
        }
        return key;
    }

    /** Callers without a token are all the same to the store: only a key that nobody guesses keeps them apart. */
    private static void requireUnguessable(Caller who, String key) {
        if (who.isAnonymous() && key.length() < SHORTEST_ANONYMOUS_KEY) {
            throw ProblemException.invalid(new FieldError(
                    HEADER,
                    "GUESSABLE_KEY",
                    LocalizedText.of(
                                    "トークンなしで送るときの Idempotency-Key は、UUID のように推測できない {0} 文字以上のものにしてください。",
                                    "Without a token, an Idempotency-Key has at least {0} characters that nobody guesses,"
                                            + " such as a UUID.")
                            .format(SHORTEST_ANONYMOUS_KEY)));
        }
    }

    private static ProblemException inUse() {
        return new ProblemException(
                CommonProblems.IDEMPOTENCY_KEY_IN_USE,
                LocalizedText.of(
                        "同じ Idempotency-Key のリクエストを処理しています。終わってからもう一度送ってください。",
                        "A request with this Idempotency-Key is running. Send it again when that has ended."),
                List.of(),
                java.util.Map.of("Retry-After", "1"));
    }
}
