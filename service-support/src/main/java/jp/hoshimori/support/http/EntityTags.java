package jp.hoshimori.support.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Entity tags made from versions: {@code "7-ja"} is version 7 as it reads in Japanese. */
public final class EntityTags {

    private EntityTags() {}

    /** The tag of a version in a language. */
    public static EntityTag of(long version, Locale locale) {
        return new EntityTag(version + "-" + locale.getLanguage());
    }

    /** 304 when the caller has this version already, else 200 with the body and its tag. */
    public static Response conditional(Request request, long version, Locale locale, Supplier<?> body) {
        EntityTag tag = of(version, locale);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder response = unchanged != null ? unchanged : Response.ok(body.get());
        return response.tag(tag).build();
    }

    /** 200 with what the caller has made of it, and the tag of its new version. */
    public static Response changed(long version, Locale locale, Object body) {
        return Response.ok(body).tag(of(version, locale)).build();
    }

    /**
     * Lets a change pass only if its author knows the present version.
     *
     * @param ifMatch the {@code If-Match} header, or null
     * @throws ProblemException 428 without the header, 412 when it names another version
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    CommonProblems.PRECONDITION_REQUIRED,
                    LocalizedText.of(
                            "読み取ったときの ETag を If-Match に付けて送ってください。",
                            "Send the ETag that you read in If-Match, so that nobody's change is overwritten."));
        }
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(tag -> names(tag, version))) {
            throw new ProblemException(
                    CommonProblems.PRECONDITION_FAILED,
                    LocalizedText.of(
                            "読み取ったあとに変更されています。もう一度読み取ってからやり直してください。",
                            "It has changed since you read it. Read it again and repeat your change."),
                    List.of(),
                    Map.of(HttpHeaders.ETAG, "\"" + version + "\""));
        }
    }

    /** Any language of the version will do; a weak tag never does (RFC 9110 §13.1.1). */
    private static boolean names(String tag, long version) {
        return tag.equals("*") || tag.equals("\"" + version + "\"") || tag.startsWith("\"" + version + "-");
    }
}
