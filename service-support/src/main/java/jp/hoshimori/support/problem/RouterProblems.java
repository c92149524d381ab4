package jp.hoshimori.support.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.problem.Problem;
import jp.hoshimori.support.http.RequestLanguage;

/** Answers in problem documents where a request fails before, or beside, any resource. */
@ApplicationScoped
class RouterProblems {

    private static final List<Integer> STATUSES = List.of(400, 404, 405, 406, 408, 413, 414, 415, 431, 500, 503);

    private final ObjectMapper json;

    RouterProblems(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, request -> answer(status, request)));
    }

    private void answer(int status, RoutingContext request) {
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        Locale locale = RequestLanguage.of(request);
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .end(body(status, locale));
    }

    private Buffer body(int status, Locale locale) {
        try {
            Problem problem = Problem.of(Refusals.ofStatus(status), locale, TraceIds.current());
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem document is always writable", impossible);
        }
    }
}
