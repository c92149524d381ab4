package jp.hoshimori.diagnosis.handbook.model;

import static jp.hoshimori.diagnosis.handbook.model.GeneratingAHandbookTest.generated;
import static jp.hoshimori.diagnosis.handbook.model.GeneratingAHandbookTest.rule;
import static jp.hoshimori.diagnosis.handbook.model.GeneratingAHandbookTest.rules;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import org.junit.jupiter.api.Test;

/** What becomes of an edited text when the next version is generated. */
class SuccessionTest {

    private static final AnswerSheet BEFORE = AnswerSheet.all(IMPLEMENTED).with(NOT_IMPLEMENTED, 11, 24);

    private final HandbookText untouched = generated(BEFORE, Locale.JAPANESE);

    @Test
    void anEditedRuleStaysWhileItsAnswerDoes() {
        HandbookText edited = with(untouched, own(3, "十六文字以上"));

        HandbookText next = edited.next(fresh(BEFORE));

        assertThat(rule(next, 3)).isEqualTo(own(3, "十六文字以上"));
        assertThat(next.replaced()).isEmpty();
    }

    @Test
    void anEditedRuleStaysWhenItsAnswerChangesToOneThatMakesTheSameOfIt() {
        HandbookText edited = with(untouched, own(3, "十六文字以上"));

        HandbookText next = edited.next(fresh(BEFORE.with(PARTIAL, 3)));

        assertThat(rule(next, 3)).isEqualTo(own(3, "十六文字以上"));
    }

    @Test
    void anEditedRuleGivesWayToTheNewOneWhenTheAnswerChangesAndIsNamed() {
        HandbookText edited = with(untouched, own(11, "毎週金曜に取る"));

        HandbookText next = edited.next(fresh(BEFORE.with(IMPLEMENTED, 11)));

        assertThat(rule(next, 11).text()).contains("決めた間隔でバックアップします");
        assertThat(next.replaced()).containsExactly(11);
        assertThat(next.undecidedQuestions()).containsExactly(24);
    }

    @Test
    void anUntouchedRuleFollowsTheAnswerWithoutMuchAdo() {
        HandbookText next = untouched.next(fresh(BEFORE.with(IMPLEMENTED, 11).with(UNKNOWN, 1)));

        assertThat(rule(next, 11).heading()).isEqualTo("バックアップ");
        assertThat(rule(next, 1).heading()).contains("案");
        assertThat(next.replaced()).isEmpty();
        assertThat(next.undecidedQuestions()).containsExactly(1, 24);
    }

    @Test
    void aRuleThatWasTakenOutStaysOutAndOneThatWasSplitStaysSplit() {
        HandbookText edited = with(with(untouched, 9), 12, own(12, "書類"), own(12, "電子媒体"));

        HandbookText next = edited.next(fresh(BEFORE));

        assertThat(rules(next)).extracting(Handbook.Rule::question).doesNotContain(9);
        assertThat(rules(next)).containsSequence(own(12, "書類"), own(12, "電子媒体"));
    }

    @Test
    void titleAndNameGoOnAndSectionsAreThoseOfTheTemplate() {
        HandbookText edited = untouched.edited(
                new Handbook("わが社の約束", "見本製作所", List.of(new Handbook.Section("一つにまとめたルール", rules(untouched)))));

        HandbookText next = edited.next(fresh(BEFORE));

        assertThat(next.handbook())
                .isEqualTo(new Handbook("わが社の約束", "見本製作所", untouched.handbook().sections()));
    }

    @Test
    void anEditedRuleIsMarkedWithTheNumberItsQuestionHasInAnotherEdition() {
        HandbookText edited = with(untouched, own(3, "十六文字以上"));
        Questionnaire other = ShippedEditions.withSwappedTopics("PASSWORDS", "DISPOSAL");
        Answers same = Answers.of(other, BEFORE.answers().inOrder());

        HandbookText next = edited.next(ShippedTemplate.read().generate(same, Locale.JAPANESE));

        assertThat(rule(next, 18)).isEqualTo(own(18, "十六文字以上"));
        assertThat(rule(next, 3).heading()).isEqualTo("書類と電子媒体の廃棄");
        assertThat(next.replaced()).isEmpty();
    }

    private static GeneratedHandbook fresh(AnswerSheet sheet) {
        return ShippedTemplate.read().generate(sheet.answers(), Locale.JAPANESE);
    }

    private static Handbook.Rule own(int question, String text) {
        return new Handbook.Rule(question, "自社で書いた見出し", text, List.of());
    }

    private static HandbookText with(HandbookText text, Handbook.Rule rule) {
        return with(text, rule.question(), rule);
    }

    /** The text with these rules in the place of the one on a question. */
    private static HandbookText with(HandbookText text, int question, Handbook.Rule... instead) {
        List<Handbook.Section> sections = text.handbook().sections().stream()
                .map(section -> new Handbook.Section(
                        section.heading(),
                        section.rules().stream()
                                .flatMap(rule -> rule.question() == question ? Stream.of(instead) : Stream.of(rule))
                                .toList()))
                .toList();
        return text.edited(new Handbook(text.handbook().title(), text.handbook().organizationName(), sections));
    }
}
