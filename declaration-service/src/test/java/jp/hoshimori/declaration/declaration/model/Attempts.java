package jp.hoshimori.declaration.declaration.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Attempts to declare that meet every condition but what a test breaks. */
final class Attempts {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    static final DeclarationForm COMPLETE = form("ONE_STAR", "principles-6", true, "NAME_PUBLISHED", "GAIN_TRUST");

    static final DeclarationForm TWO_STARS = form("TWO_STARS", "principles-6", true, "NAME_PUBLISHED", "GAIN_TRUST");

    static final DeclarationForm EMPTY = new DeclarationForm(null, null, null, null, null, null);

    private Attempts() {}

    static DeclarationForm form(String star, String edition, Boolean pledged, String publicity, String... purposes) {
        return new DeclarationForm(star, edition, pledged, Arrays.asList(purposes), publicity, null);
    }

    static DeclarationForm purposes(String... purposes) {
        return form("ONE_STAR", "principles-6", true, "NAME_PUBLISHED", purposes);
    }

    static DeclarationAttempt with(DeclarationForm form) {
        return new DeclarationAttempt(form, true, Optional.empty(), GroundsFound.NOT_NEEDED, TODAY);
    }

    static DeclarationAttempt on(LocalDate day) {
        return new DeclarationAttempt(COMPLETE, true, Optional.empty(), GroundsFound.NOT_NEEDED, day);
    }

    static DeclarationAttempt unregistered(DeclarationForm form) {
        return new DeclarationAttempt(form, false, Optional.empty(), GroundsFound.NOT_NEEDED, TODAY);
    }

    static DeclarationAttempt standing(String number) {
        return standing(COMPLETE, StandingDeclarations.oneStar(number));
    }

    static DeclarationAttempt standing(DeclarationForm form, StandingDeclaration standing) {
        return new DeclarationAttempt(form, true, Optional.of(standing), GroundsFound.NOT_NEEDED, TODAY);
    }

    static DeclarationAttempt twoStars(GroundsFound found) {
        return new DeclarationAttempt(TWO_STARS, true, Optional.empty(), found, TODAY);
    }

    static List<String> repeat(String purpose, int times) {
        return Collections.nCopies(times, purpose);
    }
}
