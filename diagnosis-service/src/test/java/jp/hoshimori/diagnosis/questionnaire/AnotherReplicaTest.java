package jp.hoshimori.diagnosis.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.hoshimori.diagnosis.edition.EditionApi;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Today;
import org.junit.jupiter.api.Test;

/** A second catalogue on the same database stands for another replica, which was running before anything was published. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AnotherReplicaTest {

    private final LocalDate tomorrow = Today.inJapan().plusDays(1);

    @Inject
    PublishedEditions published;

    @Test
    void itFindsAnEditionThatWasPublishedElsewhereBeforeItsNextRefresh() {
        Questionnaires otherReplica = new Questionnaires(List.of("jisha25-3.1"), published);
        String id = EditionApi.published(tomorrow);

        assertThat(otherReplica.find(id))
                .get()
                .extracting(Questionnaire::effectiveFrom)
                .isEqualTo(tomorrow);
    }

    @Test
    void itListsAnEditionThatWasPublishedElsewhereAfterItsNextRefresh() {
        Questionnaires otherReplica = new Questionnaires(List.of("jisha25-3.1"), published);
        String id = EditionApi.published(tomorrow);

        new RefreshQuestionnaires(otherReplica).refresh();

        assertThat(otherReplica.all()).extracting(Questionnaire::id).contains(id);
    }
}
