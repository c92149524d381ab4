package jp.hoshimori.diagnosis.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import org.junit.jupiter.api.Test;

class QuestionnairesTest {

    private final Shelf shelf = new Shelf();
    private final Questionnaires questionnaires = new Questionnaires(List.of("jisha25-3.1"), shelf);

    @Test
    void anEditionCanBeAnsweredFromTheDayOnWhichItTakesEffect() {
        assertThat(questionnaires.effectiveOn(LocalDate.of(2023, 4, 25))).isEmpty();
        assertThat(questionnaires.effectiveOn(LocalDate.of(2023, 4, 26)))
                .extracting(Questionnaire::id)
                .containsExactly("jisha25-3.1");
    }

    @Test
    void theNewestEditionComesFirstInWhateverOrderTheyAreNamed() {
        var both = new Questionnaires(List.of("jisha25-3.1", "jisha25-4.0"), shelf);

        assertThat(both.all()).extracting(Questionnaire::id).containsExactly("jisha25-4.0", "jisha25-3.1");
    }

    @Test
    void anEditionThatIsPublishedLaterIsFoundByItsIdAndListedFromThenOn() {
        shelf.published.add(Editions.jisha25v40());

        Optional<Questionnaire> found = questionnaires.find("jisha25-4.0");

        assertThat(found).isPresent();
        assertThat(questionnaires.all()).extracting(Questionnaire::id).containsExactly("jisha25-4.0", "jisha25-3.1");
    }

    @Test
    void aRefreshListsWhatWasPublishedSince() {
        shelf.published.add(Editions.jisha25v40());

        questionnaires.refresh();

        assertThat(questionnaires.all()).extracting(Questionnaire::id).containsExactly("jisha25-4.0", "jisha25-3.1");
    }

    @Test
    void onlyAnIdThatIsNotKnownIsLookedFor() {
        shelf.published.add(Editions.jisha25v40());
        questionnaires.find("jisha25-3.1");
        questionnaires.find("jisha25-4.0");
        questionnaires.find("jisha25-4.0");
        questionnaires.find("no id at all\u0000");

        assertThat(shelf.asked).containsExactly("jisha25-4.0");
    }

    @Test
    void anEditionThatShipsIsNotReplacedByAPublishedOneOfItsId() {
        Questionnaire shipped = questionnaires.find("jisha25-3.1").orElseThrow();
        shelf.published.add(shipped.startingOn(LocalDate.of(2030, 1, 1)));
        shelf.knowsWhatIsThere = false;

        questionnaires.refresh();

        assertThat(questionnaires.find("jisha25-3.1")).containsSame(shipped);
    }

    /** Published editions in memory; notes what is looked for. */
    private static final class Shelf implements PublishedEditions {

        private final List<Questionnaire> published = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private boolean knowsWhatIsThere = true;

        @Override
        public Optional<Questionnaire> find(String id) {
            asked.add(id);
            return published.stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public List<Questionnaire> except(Collection<String> ids) {
            return published.stream()
                    .filter(each -> !knowsWhatIsThere || !ids.contains(each.id()))
                    .toList();
        }
    }
}
