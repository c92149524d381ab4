package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.DeclarationAttempt;
import jp.hoshimori.declaration.declaration.model.DeclarationForm;
import jp.hoshimori.declaration.declaration.model.DeclarationRules;
import jp.hoshimori.declaration.declaration.model.GroundsFound;
import jp.hoshimori.declaration.declaration.model.Pledge;
import jp.hoshimori.declaration.declaration.model.Publicity;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.declaration.organization.OwnOrganization;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.principles.model.PrinciplesEdition;
import jp.hoshimori.declaration.principles.model.PrinciplesEditions;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Fills in as much of a declaration as is known already, and says what is missing before it can be sent. */
@ApplicationScoped
class PrepareForm {

    private final PrinciplesEditions editions;
    private final Organizations organizations;
    private final Declarations declarations;
    private final FindGrounds findGrounds;
    private final Clock clock;

    PrepareForm(
            PrinciplesEditions editions,
            Organizations organizations,
            Declarations declarations,
            FindGrounds findGrounds,
            Clock clock) {
        this.editions = editions;
        this.organizations = organizations;
        this.declarations = declarations;
        this.findGrounds = findGrounds;
        this.clock = clock;
    }

    /**
     * The form for a star.
     *
     * @throws ProblemException 403 for a caller without an organization
     */
    @Transactional
    PreparedForm prepare(Caller caller, Star star) {
        UUID organizationId = OwnOrganization.of(caller);
        Optional<Declaration> last = declarations.last(organizationId);
        Optional<StandingDeclaration> standing =
                last.filter(StandingDeclaration.class::isInstance).map(StandingDeclaration.class::cast);
        GroundsFound found = star == Star.TWO_STARS ? findGrounds.of(organizationId, null) : GroundsFound.NOT_NEEDED;
        Optional<Organization> organization = organizations.ofId(organizationId);
        LocalDate day = DeclarationTerm.day(clock.instant());
        Optional<Pledge> pledge = last.map(Declaration::pledge);
        return new PreparedForm(
                star,
                standing.filter(declaration -> stepsUp(declaration, star)),
                organization,
                edition(pledge, standing.isPresent(), day),
                editions.inForce(day),
                pledge.map(Pledge::purposes).orElse(List.of()),
                pledge.map(Pledge::publicity),
                found,
                unmet(star, organization.isPresent(), standing, found, day));
    }

    private static boolean stepsUp(StandingDeclaration standing, Star star) {
        return star == Star.TWO_STARS && standing.star() == Star.ONE_STAR;
    }

    /** What stands keeps its edition; what is declared anew takes the newest. */
    private Optional<String> edition(Optional<Pledge> pledge, boolean stands, LocalDate day) {
        return stands
                ? pledge.map(Pledge::principlesEdition)
                : editions.inForce(day).stream().findFirst().map(PrinciplesEdition::id);
    }

    private static List<FieldError> unmet(
            Star star, boolean registered, Optional<StandingDeclaration> standing, GroundsFound found, LocalDate day) {
        if (standing.filter(declaration -> stepsUp(declaration, star)).isPresent()) {
            return found.unmet();
        }
        DeclarationForm form = new DeclarationForm(star.name(), null, null, null, null, null);
        return DeclarationRules.unmetBeforehand(new DeclarationAttempt(form, registered, standing, found, day));
    }

    /**
     * A declaration that is filled in as far as it can be.
     *
     * @param star what it would declare
     * @param stepsUp the declaration that would step up; empty when a new one would be made
     * @param organization whoever would declare; empty when it is not registered yet
     * @param edition the edition that is or would be pledged; empty when none is in force
     * @param choices the editions that may be pledged today, the newest first
     * @param purposes those of the last declaration; empty when there was none
     * @param publicity that of the last declaration; empty when there was none
     * @param found what two stars would rest on
     * @param unmet what has to be done before
     */
    record PreparedForm(
            Star star,
            Optional<StandingDeclaration> stepsUp,
            Optional<Organization> organization,
            Optional<String> edition,
            List<PrinciplesEdition> choices,
            List<String> purposes,
            Optional<Publicity> publicity,
            GroundsFound found,
            List<FieldError> unmet) {

        /** What the form would be sent to do: {@code DECLARE}, {@code STEP_UP}, or {@code NONE} when it need not be. */
        String act() {
            if (stepsUp.isPresent()) {
                return "STEP_UP";
            }
            return unmet.stream().anyMatch(error -> error.code().equals("ALREADY_DECLARED")) ? "NONE" : "DECLARE";
        }
    }
}
