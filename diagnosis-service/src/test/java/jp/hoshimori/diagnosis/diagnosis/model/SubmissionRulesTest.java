package jp.hoshimori.diagnosis.diagnosis.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.problem.FieldError;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SubmissionRulesTest {

    @Test
    void aCompleteSheetIsAcceptedInWhateverOrderItWasSent() {
        AnswerSheet sheet = AnswerSheet.all(PARTIAL).with(UNKNOWN, 7);

        Verdict verdict = judge(sheet, Collections::reverse);

        assertThat(verdict).isEqualTo(new Verdict.Accepted(sheet.answers()));
        assertThat(verdict.answersOrThrow(violations -> new IllegalStateException(violations.toString())))
                .isEqualTo(sheet.answers());
    }

    @Test
    void aQuestionThatDoesNotExistIsNamed() {
        assertThat(violations(answers -> answers.add(new SubmittedAnswer(26, "PARTIAL"))))
                .containsExactly(tuple(
                        "/answers/25/question",
                        "UNKNOWN_QUESTION",
                        "設問26はありません。1から25の番号で指定してください。",
                        "There is no question 26; questions are 1 to 25."));
    }

    @Test
    void aQuestionAnsweredTwiceIsNamedAtItsSecondPlace() {
        assertThat(violations(answers -> answers.add(new SubmittedAnswer(3, "PARTIAL"))))
                .containsExactly(tuple(
                        "/answers/25/question",
                        "REPEATED_QUESTION",
                        "設問3の回答が二つ以上あります。一つにしてください。",
                        "Question 3 is answered more than once; answer it once."));
    }

    @Test
    void aQuestionLeftOutIsNamed() {
        assertThat(violations(answers -> answers.remove(0)))
                .containsExactly(tuple("/answers", "MISSING_QUESTION", "設問1の回答がありません。", "Question 1 is not answered."));
    }

    @Test
    void anAnswerThatIsNotOfferedIsNamedWithThoseThatAre() {
        assertThat(violations(answers -> answers.set(4, new SubmittedAnswer(5, "MAYBE"))))
                .containsExactly(tuple(
                        "/answers/4/answer",
                        "UNKNOWN_ANSWER",
                        "この回答は選べません。選べるのは IMPLEMENTED, PARTIAL, NOT_IMPLEMENTED, UNKNOWN です。",
                        "This is not one of the answers; they are IMPLEMENTED, PARTIAL, NOT_IMPLEMENTED, UNKNOWN."));
    }

    @Test
    void everyViolationIsToldAtOnce() {
        Consumer<List<SubmittedAnswer>> everythingWrong = answers -> {
            answers.set(0, new SubmittedAnswer(0, "PARTIAL"));
            answers.set(1, new SubmittedAnswer(3, "partial"));
        };

        assertThat(violations(everythingWrong))
                .extracting(tuple -> tuple.toList().get(1))
                .containsExactly(
                        "UNKNOWN_QUESTION",
                        "REPEATED_QUESTION",
                        "UNKNOWN_ANSWER",
                        "MISSING_QUESTION",
                        "MISSING_QUESTION");
    }

    @Test
    void answersToSomeQuestionsMayLeaveTheOthersOut() {
        List<FieldError> violations = SubmissionRules.violationsOfAnswersToSome(
                new Submission(Editions.jisha25v31(), List.of(new SubmittedAnswer(25, "PARTIAL"))));

        assertThat(violations).isEmpty();
    }

    @Test
    void answersToSomeQuestionsKeepEveryOtherRule() {
        List<FieldError> violations = SubmissionRules.violationsOfAnswersToSome(new Submission(
                Editions.jisha25v31(),
                List.of(
                        new SubmittedAnswer(26, "PARTIAL"),
                        new SubmittedAnswer(3, "PARTIAL"),
                        new SubmittedAnswer(3, "MAYBE"))));

        assertThat(violations)
                .extracting(FieldError::code)
                .containsExactly("UNKNOWN_QUESTION", "REPEATED_QUESTION", "UNKNOWN_ANSWER");
    }

    private static List<Tuple> violations(Consumer<List<SubmittedAnswer>> fault) {
        Verdict verdict = judge(AnswerSheet.all(PARTIAL), fault);

        List<FieldError> violations = assertThat(verdict)
                .asInstanceOf(InstanceOfAssertFactories.type(Verdict.Rejected.class))
                .actual()
                .violations();
        return violations.stream()
                .map(error -> tuple(
                        error.pointer(),
                        error.code(),
                        error.message().ja(),
                        error.message().en()))
                .toList();
    }

    private static Verdict judge(AnswerSheet sheet, Consumer<List<SubmittedAnswer>> fault) {
        List<SubmittedAnswer> answers = new ArrayList<>(sheet.submitted());
        fault.accept(answers);
        return SubmissionRules.judge(new Submission(Editions.jisha25v31(), answers));
    }
}
