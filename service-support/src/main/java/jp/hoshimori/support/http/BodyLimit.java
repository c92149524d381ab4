package jp.hoshimori.support.http;

import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Refuses bodies that are too large: at once where their length is announced, else as soon as they have grown past it. */
@jakarta.ws.rs.ext.Provider
@PreMatching
class BodyLimit implements ContainerRequestFilter, ReaderInterceptor {

    /** Hands the request's limit from the filter on to the interceptor, which does not see the request. */
    private static final String MAXIMUM = BodyLimit.class.getName();

    /** Asked at each request: filters are made before the configuration of this start is read. */
    private final Provider<HttpConfig> config;

    BodyLimit(Provider<HttpConfig> config) {
        this.config = config;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        long maximum = maximum(request.getUriInfo().getPath());
        request.setProperty(MAXIMUM, maximum);
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > maximum) {
            throw tooLarge(maximum);
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        reading.setInputStream(new LimitedInputStream(reading.getInputStream(), (long) reading.getProperty(MAXIMUM)));
        return reading.proceed();
    }

    private long maximum(String path) {
        HttpConfig limits = config.get();
        return limits.largerBodies().getOrDefault(path, limits.maxBodyBytes());
    }

    static ProblemException tooLarge(long maximum) {
        return new ProblemException(
                CommonProblems.BODY_TOO_LARGE,
                LocalizedText.of("本文は {0} バイトまでです。", "A body may have at most {0} bytes.")
                        .format(maximum));
    }
}
