package jp.hoshimori.diagnosis.comparison.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.comparison.model.Comparison.ShownGroup;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Profile KNOWN =
            new Profile(Optional.of("E"), Optional.of("EMPLOYEES_6_20"), Optional.of("13"));
    private static final List<Group> CANDIDATES = Group.mostAlikeFirst(KNOWN);

    private final Diagnosis diagnosis = diagnosis();

    @Test
    void theMostAlikeGroupThatMayBeShownIsTaken() {
        Comparison comparison =
                Comparison.of(diagnosis, KNOWN, List.of(shown(Group.EVERYONE), shown(CANDIDATES.get(0))));

        assertThat(comparison.comparedWith()).map(ShownGroup::group).contains(CANDIDATES.get(0));
        assertThat(comparison.tooSmall()).isEmpty();
    }

    @Test
    void groupsThatAreTooSmallAreNamed() {
        Comparison comparison = Comparison.of(diagnosis, KNOWN, List.of(shown(CANDIDATES.get(3))));

        assertThat(comparison.comparedWith()).map(ShownGroup::group).contains(CANDIDATES.get(3));
        assertThat(comparison.tooSmall()).isEqualTo(CANDIDATES.subList(0, 3));
    }

    @Test
    void withoutAnyGroupThereAreNoFigures() {
        Comparison comparison = Comparison.of(diagnosis, KNOWN, List.of());

        assertThat(comparison.comparedWith()).isEmpty();
        assertThat(comparison.tooSmall()).isEqualTo(CANDIDATES);
    }

    private static ShownGroup shown(Group group) {
        return new ShownGroup(group, Counts.none(SomeRespondent.EDITION), 1);
    }

    private static Diagnosis diagnosis() {
        Answers answers = AnswerSheet.all(Answer.PARTIAL).answers();
        return new Diagnosis(
                UUID.randomUUID(),
                Optional.empty(),
                KNOWN,
                answers,
                new Scoring(SomeRespondent.EDITION).score(answers),
                Instant.EPOCH,
                0);
    }
}
