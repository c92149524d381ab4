package jp.hoshimori.diagnosis.handbook.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratingAHandbookTest {

    private final HandbookTemplate template = ShippedTemplate.read();

    static List<Questionnaire> editions() {
        return ShippedEditions.all();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyQuestionOfAnEditionGetsExactlyOneRule(Questionnaire edition) {
        int questions = edition.questions().size();
        Answers answers = Answers.of(
                edition,
                IntStream.range(0, questions).mapToObj(index -> PARTIAL).toList());

        HandbookText text = template.generate(answers, Locale.JAPANESE).untouched();

        assertThat(rules(text).stream().map(Handbook.Rule::question))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, questions).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"IMPLEMENTED", "PARTIAL"})
    void aMeasureThatIsTakenBecomesARule(Answer answer) {
        HandbookText text = generated(AnswerSheet.all(UNKNOWN).with(answer, 11), Locale.JAPANESE);

        Handbook.Rule backups = rule(text, 11);
        assertThat(backups.heading()).isEqualTo("バックアップ");
        assertThat(backups.text()).contains("バックアップします。");
        assertThat(text.undecidedQuestions()).hasSize(24).doesNotContain(11);
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"NOT_IMPLEMENTED", "UNKNOWN"})
    void aMeasureThatIsNotTakenBecomesAProposalMarkedAsSuch(Answer answer) {
        HandbookText text = generated(AnswerSheet.all(IMPLEMENTED).with(answer, 11), Locale.JAPANESE);

        Handbook.Rule backups = rule(text, 11);
        assertThat(backups.heading()).isEqualTo("バックアップ（案・これから決めます）");
        assertThat(backups.items()).allMatch(item -> item.contains("決める"));
        assertThat(text.undecidedQuestions()).containsExactly(11);
    }

    @Test
    void aHandbookIsWrittenInTheAskedLanguage() {
        HandbookText text = generated(AnswerSheet.all(IMPLEMENTED).with(NOT_IMPLEMENTED, 1), Locale.ENGLISH);

        assertThat(text.handbook().title()).isEqualTo("Information Security Handbook");
        assertThat(text.handbook().organizationName()).isEqualTo("Our company");
        assertThat(rule(text, 1).heading()).isEqualTo("Updates of systems and software (proposal, to be decided)");
        assertThat(rule(text, 24).heading()).isEqualTo("When something happens");
    }

    static HandbookText generated(AnswerSheet sheet, Locale locale) {
        return ShippedTemplate.read().generate(sheet.answers(), locale).untouched();
    }

    static List<Handbook.Rule> rules(HandbookText text) {
        return text.handbook().sections().stream()
                .flatMap(section -> section.rules().stream())
                .toList();
    }

    static Handbook.Rule rule(HandbookText text, int question) {
        return rules(text).stream()
                .filter(rule -> rule.question() == question)
                .findFirst()
                .orElseThrow();
    }
}
