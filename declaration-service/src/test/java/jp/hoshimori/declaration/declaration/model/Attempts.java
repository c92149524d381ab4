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

    static final DeclarationForm EMPTY = new DeclarationForm(null, null, null, null, null);

    private Attempts() {}

    static DeclarationForm form(String star, String edition, Boolean pledged, String publicity, String... purposes) {
        return new DeclarationForm(star, edition, pledged, Arrays.asList(purposes), publicity);
    }

    static DeclarationForm purposes(String... purposes) {
        return form("ONE_STAR", "principles-6", true, "NAME_PUBLISHED", purposes);
    }

    static DeclarationAttempt with(DeclarationForm form) {
        return new DeclarationAttempt(form, true, Optional.empty(), TODAY);
    }

    static DeclarationAttempt on(LocalDate day) {
        return new DeclarationAttempt(COMPLETE, true, Optional.empty(), day);
    }

    static DeclarationAttempt unregistered(DeclarationForm form) {
        return new DeclarationAttempt(form, false, Optional.empty(), TODAY);
    }

    static DeclarationAttempt standing(String number) {
        return new DeclarationAttempt(COMPLETE, true, DeclarationNumber.parse(number), TODAY);
    }

    static List<String> repeat(String purpose, int times) {
        return Collections.nCopies(times, purpose);
    }
}
