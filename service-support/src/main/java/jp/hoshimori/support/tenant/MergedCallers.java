package jp.hoshimori.support.tenant;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;

/**
 * Those who still call for an organization that was merged into another one. What it had went along: an empty list would
 * look like a loss. An operation that an organization's people alone may call is therefore refused as soon as its first
 * transaction begins. One that is open to everybody may be about what is nobody's, and goes on; it is refused where it
 * would make something for the organization, and where it finds nothing.
 */
@ApplicationScoped
public class MergedCallers {

    private static final String GOES_ON = MergedCallers.class.getName();
    private static final String OPERATOR = "operator";
    private static final String ANYBODY_SIGNED_IN = "**";

    private final Callers callers;
    private final CurrentVertxRequest request;
    private final ResourceInfo operation;

    MergedCallers(Callers callers, CurrentVertxRequest request, ResourceInfo operation) {
        this.callers = callers;
        this.request = request;
        this.operation = operation;
    }

    /** The organization that a transaction begins for, if anything depends on whether it was merged. */
    Optional<UUID> inQuestion() {
        boolean called = Arc.container().requestContext().isActive() && request.getCurrent() != null;
        if (!called || (SystemAccess.isGranted() && isOpen())) {
            return Optional.empty();
        }
        Caller caller = callers.current();
        return caller.roles().contains(OPERATOR) ? Optional.empty() : caller.organizationId();
    }

    /**
     * Takes note that the caller's organization was merged.
     *
     * @param goesOn the organization that goes on
     * @throws ProblemException 410, unless the operation is open to everybody
     */
    void noteMerged(UUID goesOn) {
        if (!isOpen()) {
            throw MergedOrganization.refusal(goesOn);
        }
        request.getCurrent().put(GOES_ON, goesOn);
    }

    /**
     * Refuses to make anything in the running transaction for an organization that was merged.
     *
     * @throws ProblemException 410
     */
    public void refuseToMake() {
        RoutingContext called = request.getCurrent();
        if (called.get(GOES_ON) != null) {
            throw MergedOrganization.refusal(called.<UUID>get(GOES_ON));
        }
    }

    /** What to answer with a refusal: that nothing was found for a merged organization is said as what it is. */
    public static ProblemException insteadOf(ProblemException refusal, RoutingContext request) {
        UUID goesOn = request.get(GOES_ON);
        return goesOn != null && refusal.type().equals(CommonProblems.NOT_FOUND)
                ? MergedOrganization.refusal(goesOn)
                : refusal;
    }

    private boolean isOpen() {
        Method method = operation.getResourceMethod();
        RolesAllowed roles =
                method.isAnnotationPresent(PermitAll.class) || method.isAnnotationPresent(RolesAllowed.class)
                        ? method.getAnnotation(RolesAllowed.class)
                        : operation.getResourceClass().getAnnotation(RolesAllowed.class);
        return roles == null || List.of(roles.value()).contains(ANYBODY_SIGNED_IN);
    }
}
