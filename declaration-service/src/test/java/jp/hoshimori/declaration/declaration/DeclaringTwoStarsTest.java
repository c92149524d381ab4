package jp.hoshimori.declaration.declaration;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.DeclarationApi.twoStars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.declaration.testing.TwoStars;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeclaringTwoStarsTest {

    private final UUID organization = UUID.randomUUID();

    @Inject
    TwoStarsRestOnPolicy restOnPolicy;

    @BeforeEach
    void register() {
        registered(organization);
    }

    @Test
    void aDiagnosisWithTheLeastScoreAndAPublishedPolicySuffice() {
        UUID diagnosis = TwoStars.diagnosed(organization);
        TwoStars.published(organization);

        String number = declare(adminOf(organization), twoStars())
                .statusCode(201)
                .body("star", equalTo("TWO_STARS"))
                .body("diagnosisId", equalTo(diagnosis.toString()))
                .body("policyUrl", equalTo(TwoStars.POLICY))
                .extract()
                .path("declarationNumber");

        assertThat(Storage.count("register_entry WHERE star = 'TWO_STARS' AND upgraded_at IS NULL AND policy_url = '"
                        + TwoStars.POLICY + "' AND declaration_number = '" + number + "'"))
                .isEqualTo(1);
        assertThat(restsOnPolicy()).isTrue();
    }

    @Test
    void theNewestDiagnosisIsTakenUnlessOneIsNamed() {
        UUID older = TwoStars.diagnosed(organization);
        TwoStars.diagnosed(organization);
        TwoStars.published(organization);
        Map<String, Object> declaration = twoStars();
        declaration.put("diagnosisId", older.toString());

        var answer = declare(adminOf(organization), declaration);

        answer.statusCode(201).body("diagnosisId", equalTo(older.toString()));
    }

    @Test
    void whatIsMissingIsNamedAllAtOnceAndNothingIsStored() {
        Storage before = Storage.now();

        var answer = declare(adminOf(organization).header("Accept-Language", "en"), twoStars());

        Refusal.expect(answer, 409, "two-stars-conditions-unmet")
                .body("errors.code", equalTo(List.of("DIAGNOSIS_MISSING", "POLICY_NOT_PUBLISHED")));
        assertThat(Storage.now()).isEqualTo(before);
        assertThat(restsOnPolicy()).isFalse();
    }

    @Test
    void inputAndStateAreRefusedTogetherAsInput() {
        Map<String, Object> declaration = twoStars();
        declaration.remove("pledged");

        var answer = declare(adminOf(organization), declaration);

        Refusal.expect(answer, 400, "declaration-conditions-unmet")
                .body("errors.code", equalTo(List.of("PLEDGE_MISSING", "DIAGNOSIS_MISSING", "POLICY_NOT_PUBLISHED")));
    }

    @Test
    void anothersDiagnosisIsNoneOfOnesOwn() {
        UUID anothers = TwoStars.diagnosed(UUID.randomUUID());

        refusesDiagnosis(anothers.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "00000000-0000-7000-8000-000000000000"})
    void aDiagnosisThatIsNotThereIsPointedAt(String named) {
        refusesDiagnosis(named);
    }

    private void refusesDiagnosis(String named) {
        TwoStars.diagnosed(organization);
        TwoStars.published(organization);
        Map<String, Object> declaration = twoStars();
        declaration.put("diagnosisId", named);

        var answer = declare(adminOf(organization), declaration);

        Refusal.expect(answer, 409, "two-stars-conditions-unmet")
                .body("errors.pointer", equalTo(List.of("/diagnosisId")))
                .body("errors.code", equalTo(List.of("UNKNOWN_DIAGNOSIS")));
    }

    private boolean restsOnPolicy() {
        return SystemAccess.call(
                () -> QuarkusTransaction.requiringNew().call(() -> restOnPolicy.standsOn(organization)));
    }
}
