package jp.hoshimori.diagnosis.handbook;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.organization.Merging;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HandbooksGoAlongTest {

    private static final AnswerSheet SHEET = AnswerSheet.all(IMPLEMENTED);

    private final HandbookApi from = HandbookApi.ofNewOrganization();
    private final HandbookApi into = HandbookApi.ofNewOrganization();

    @Test
    void whatEmployeesReadGoesOnBehindItsLink() {
        String token = from.published(from.drafted(SHEET));
        HandbookApi.acknowledge(token, Map.of("reader", "A-014")).statusCode(204);

        Merging.merge(from.organization(), into.organization());

        HandbookApi.read(token).statusCode(200);
        into.get(1)
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("organizationId", equalTo(into.organization().toString()))
                .body("link.token", equalTo(token));
        into.acknowledgements(1).body("total", equalTo(1));
        assertThat(into.drafted(SHEET)).isEqualTo(2);
    }

    @Test
    void ofTwoThatEmployeesReadTheOneOfTheOrganizationThatGoesOnStays() {
        String moved = from.published(from.drafted(SHEET));
        from.drafted(SHEET);
        String staying = into.published(into.drafted(SHEET));

        Merging.merge(from.organization(), into.organization());

        HandbookApi.read(staying).statusCode(200).body("version", equalTo(1));
        HandbookApi.read(moved).statusCode(410);
        into.member()
                .get(into.path())
                .then()
                .statusCode(200)
                .body("items.version", contains(3, 2, 1))
                .body("items.state", contains("DRAFT", "SUPERSEDED", "PUBLISHED"));
    }

    @Test
    void theNextVersionGoesOnFromWhatTheOrganizationWroteItself() {
        draftedAs(from, "別名商店");
        draftedAs(into, "見本製作所");
        Merging.merge(from.organization(), into.organization());

        int next = into.drafted(SHEET);

        into.get(next).body("version", equalTo(3)).body("handbook.organizationName", equalTo("見本製作所"));
    }

    private static void draftedAs(HandbookApi api, String name) {
        Map<String, String> form =
                Map.of("diagnosisId", api.diagnosed(SHEET), "language", "ja", "organizationName", name);
        api.create(api.admin(), form).statusCode(201);
    }
}
