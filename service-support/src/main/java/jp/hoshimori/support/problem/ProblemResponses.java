package jp.hoshimori.support.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import jp.hoshimori.problem.Problem;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.RequestLanguage;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP response for a refusal. */
final class ProblemResponses {

    private ProblemResponses() {}

    static RestResponse<Problem> of(ProblemException refusal, RoutingContext request) {
        Locale locale = RequestLanguage.of(request);
        RestResponse.ResponseBuilder<Problem> response = RestResponse.ResponseBuilder.<Problem>create(
                        refusal.type().status(), null)
                .entity(Problem.of(refusal, locale, TraceIds.current()));
        refusal.headers().forEach(response::header);
        return response.type(Problem.MEDIA_TYPE).build();
    }
}
