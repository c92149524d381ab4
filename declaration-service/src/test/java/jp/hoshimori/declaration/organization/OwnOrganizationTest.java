package jp.hoshimori.declaration.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import org.junit.jupiter.api.Test;

class OwnOrganizationTest {

    @Test
    void aCallerActsForTheOrganizationOfItsToken() {
        UUID organization = UUID.randomUUID();

        UUID own = OwnOrganization.of(caller(Optional.of(organization)));

        assertThat(own).isEqualTo(organization);
    }

    @Test
    void aCallerOfNoOrganizationIsRefused() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> OwnOrganization.of(caller(Optional.empty())))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(CommonProblems.FORBIDDEN));
    }

    private static Caller caller(Optional<UUID> organization) {
        return new Caller("someone", organization, Set.of("member"), Set.of());
    }
}
