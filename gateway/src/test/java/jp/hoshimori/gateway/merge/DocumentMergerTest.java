package jp.hoshimori.gateway.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentMergerTest {

    @Test
    void everyPathNamesItsServiceAndEveryOperationIsTaggedWithIt() {
        ObjectNode merged = DocumentMerger.merge(FixtureDocuments.services());

        assertThat(merged.at("/paths/~1v1~1organizations/x-hoshimori-service").asText())
                .isEqualTo("declaration");
        assertThat(merged.at("/paths/~1v1~1questionnaires/get/tags")).hasToString("[\"diagnosis\"]");
    }

    @Test
    void anOperationKeepsWhoMayCallItWhereItsDocumentSaysSoForAll() {
        ObjectNode merged = DocumentMerger.merge(FixtureDocuments.services());

        assertThat(merged.at("/paths/~1v1~1organizations/post/security")).hasToString("[{\"bearer\":[]}]");
        assertThat(merged.at("/paths/~1v1~1questionnaires/get/security")).hasToString("[]");
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() {
        List<ServiceDocument> reversed = new ArrayList<>(FixtureDocuments.services());
        Collections.reverse(reversed);

        String merged = Yaml.write(DocumentMerger.merge(reversed));

        assertThat(merged).isEqualTo(Yaml.write(DocumentMerger.merge(FixtureDocuments.services())));
    }

    @Test
    void aSchemaThatIsTheSameInTwoServicesIsShared() {
        ObjectNode merged = DocumentMerger.merge(FixtureDocuments.services());

        assertThat(merged.at("/components/schemas").properties()).hasSize(3);
    }

    @Test
    void aSchemaThatDiffersBetweenTwoServicesIsAnError() {
        ServiceDocument other =
                changed("declaration", "status: {type: integer, format: int32}", "status: {type: string}");

        assertThatThrownBy(() -> DocumentMerger.merge(List.of(FixtureDocuments.service("diagnosis"), other)))
                .hasMessage("The services diagnosis and declaration both have components/schemas/Problem, and they"
                        + " differ; rename one of them or make them the same.");
    }

    @Test
    void anOperationIdThatTwoServicesUseIsAnError() {
        ServiceDocument other = changed("declaration", "registerOrganization", "submitDiagnosis");

        assertThatThrownBy(() -> DocumentMerger.merge(List.of(FixtureDocuments.service("diagnosis"), other)))
                .hasMessageContaining("The operationId submitDiagnosis is used by diagnosis and by declaration");
    }

    @Test
    void anOperationWithoutANameIsAnError() {
        ServiceDocument other = changed("declaration", "operationId: registerOrganization", "description: nameless");

        assertThatThrownBy(() -> DocumentMerger.merge(List.of(other)))
                .hasMessageContaining("at /v1/organizations needs an operationId in camelCase");
    }

    @Test
    void aPathThatTwoServicesAnswerIsAnErrorWhateverItsParametersAreCalled() {
        ServiceDocument other = changed("notification", "/{organizationId}/notification-settings:", "/{id}/diagnoses:");

        assertThatThrownBy(() -> DocumentMerger.merge(List.of(FixtureDocuments.service("diagnosis"), other)))
                .hasMessageContaining("is answered by diagnosis and by notification");
    }

    private static ServiceDocument changed(String service, String from, String to) {
        String text = FixtureDocuments.text(service);
        assertThat(text).contains(from);
        return ServiceDocument.of(service, text.replace(from, to));
    }
}
