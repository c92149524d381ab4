package jp.hoshimori.support.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.VertxException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import jp.hoshimori.problem.Problem;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.tenant.MergedCallers;
import jp.hoshimori.support.tenant.MergedOrganization;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a resource's exceptions become problem documents. */
class ExceptionMappers {

    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    @ServerExceptionMapper
    RestResponse<Problem> refusal(ProblemException refusal, RoutingContext request) {
        return ProblemResponses.of(MergedCallers.insteadOf(refusal, request), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException violations, RoutingContext request) {
        return ProblemResponses.of(
                Refusals.invalid(violations.getConstraintViolations(), RequestLanguage.of(request)), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(JsonProcessingException failure, RoutingContext request) {
        return ProblemResponses.of(Refusals.unreadable(failure), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> mismatched(MismatchedInputException failure, RoutingContext request) {
        return ProblemResponses.of(Refusals.unreadable(failure), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> badToken(AuthenticationFailedException failure, RoutingContext request) {
        return ProblemResponses.of(Refusals.unauthenticated("Bearer error=\"invalid_token\""), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> noToken(UnauthorizedException failure, RoutingContext request) {
        return ProblemResponses.of(Refusals.unauthenticated("Bearer"), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException failure, RoutingContext request) {
        return ProblemResponses.of(Refusals.forbidden(), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> stale(OptimisticLockException failure, RoutingContext request) {
        return ProblemResponses.of(Refusals.stale(), request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> ofLibrary(WebApplicationException failure, RoutingContext request) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return ProblemResponses.of(Refusals.unreadable(json), request);
        }
        int status = failure.getResponse().getStatus();
        RestResponse<Problem> response = ProblemResponses.of(Refusals.ofStatus(status), request);
        Object allow = failure.getResponse().getHeaders().getFirst("Allow");
        if (allow != null) {
            response.getHeaders().putSingle("Allow", allow);
        }
        return response;
    }

    @ServerExceptionMapper
    RestResponse<Problem> unknown(Throwable failure, RoutingContext request) {
        ProblemException refusal = ofDatabase(failure);
        if (refusal == null && callerLeft(failure, request)) {
            LOG.debug("caller left", failure);
            refusal = Refusals.ofStatus(400);
        }
        if (refusal == null) {
            LOG.error("request failed", failure);
            refusal = Refusals.internalError();
        }
        return ProblemResponses.of(refusal, request);
    }

    /** Whether reading or writing failed because the caller hung up: no fault of ours, and nobody hears the answer. */
    private static boolean callerLeft(Throwable failure, RoutingContext request) {
        if (!request.response().closed()) {
            return false;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof VertxException) {
                return true;
            }
        }
        return false;
    }

    /** What a database failure means to the caller; null when it is not one the caller can do anything about. */
    private static ProblemException ofDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return Refusals.stale();
            }
            if (cause instanceof ProblemException refusal) {
                return refusal;
            }
            if (cause instanceof SQLException sql) {
                return ofState(sql);
            }
        }
        return null;
    }

    private static ProblemException ofState(SQLException failure) {
        String state = failure.getSQLState();
        if ("23505".equals(state)) {
            return Refusals.conflict();
        }
        if (MergedOrganization.SQL_STATE.equals(state)) {
            return MergedOrganization.refusal(failure);
        }
        boolean away = state == null || state.startsWith("08") || state.startsWith("57") || state.startsWith("53");
        if (away) {
            LOG.warnf("database unavailable sqlstate=%s", state);
            return Refusals.unavailable();
        }
        return null;
    }
}
