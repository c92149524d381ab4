package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.AnswerOption;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** The rules of a complete submission: every question of the edition answered once, with an answer it offers. */
public final class SubmissionRules {

    static final SubmissionRule EVERY_QUESTION_EXISTS = SubmissionRules::unknownQuestions;
    static final SubmissionRule NO_QUESTION_IS_ANSWERED_TWICE = SubmissionRules::repeatedQuestions;
    static final SubmissionRule EVERY_ANSWER_IS_OFFERED = SubmissionRules::unknownAnswers;
    static final SubmissionRule NO_QUESTION_IS_LEFT_OUT = SubmissionRules::missingQuestions;

    private static final List<SubmissionRule> ALL = List.of(
            EVERY_QUESTION_EXISTS, NO_QUESTION_IS_ANSWERED_TWICE, EVERY_ANSWER_IS_OFFERED, NO_QUESTION_IS_LEFT_OUT);
    private static final List<SubmissionRule> OF_ANSWERS_TO_SOME =
            List.of(EVERY_QUESTION_EXISTS, NO_QUESTION_IS_ANSWERED_TWICE, EVERY_ANSWER_IS_OFFERED);

    private static final LocalizedText NO_SUCH_QUESTION =
            LocalizedText.of("設問{0}はありません。1から{1}の番号で指定してください。", "There is no question {0}; questions are 1 to {1}.");
    private static final LocalizedText ANSWERED_TWICE = LocalizedText.of(
            "設問{0}の回答が二つ以上あります。一つにしてください。", "Question {0} is answered more than once; answer it once.");
    private static final LocalizedText NO_SUCH_ANSWER =
            LocalizedText.of("この回答は選べません。選べるのは {0} です。", "This is not one of the answers; they are {0}.");
    private static final LocalizedText LEFT_OUT = LocalizedText.of("設問{0}の回答がありません。", "Question {0} is not answered.");

    private SubmissionRules() {}

    /** Every violation of every rule, or the answers as the questionnaire orders them. */
    public static Verdict judge(Submission submission) {
        List<FieldError> violations = violations(ALL, submission);
        return violations.isEmpty() ? new Verdict.Accepted(Answers.of(submission)) : new Verdict.Rejected(violations);
    }

    /** Every violation of every rule by answers that may leave questions out; empty when none is broken. */
    public static List<FieldError> violationsOfAnswersToSome(Submission submission) {
        return violations(OF_ANSWERS_TO_SOME, submission);
    }

    private static List<FieldError> violations(List<SubmissionRule> rules, Submission submission) {
        return rules.stream().flatMap(rule -> rule.violations(submission)).toList();
    }

    private static Stream<FieldError> unknownQuestions(Submission submission) {
        int last = submission.questionnaire().questions().size();
        return placesWhere(submission, place -> !submission.questionnaire().asks(questionAt(submission, place)))
                .mapToObj(place -> new FieldError(
                        "/answers/" + place + "/question",
                        "UNKNOWN_QUESTION",
                        NO_SUCH_QUESTION.format(questionAt(submission, place), last)));
    }

    private static Stream<FieldError> repeatedQuestions(Submission submission) {
        Set<Integer> seen = new HashSet<>();
        return placesWhere(submission, place -> !seen.add(questionAt(submission, place)))
                .mapToObj(place -> new FieldError(
                        "/answers/" + place + "/question",
                        "REPEATED_QUESTION",
                        ANSWERED_TWICE.format(questionAt(submission, place))));
    }

    private static Stream<FieldError> unknownAnswers(Submission submission) {
        String offered = submission.questionnaire().answers().stream()
                .map(AnswerOption::answer)
                .map(Answer::name)
                .collect(Collectors.joining(", "));
        return placesWhere(
                        submission,
                        place -> Answer.named(submission.answers().get(place).answer())
                                .isEmpty())
                .mapToObj(place -> new FieldError(
                        "/answers/" + place + "/answer", "UNKNOWN_ANSWER", NO_SUCH_ANSWER.format(offered)));
    }

    private static Stream<FieldError> missingQuestions(Submission submission) {
        Set<Integer> answered =
                submission.answers().stream().map(SubmittedAnswer::question).collect(Collectors.toSet());
        return submission.questionnaire().questions().stream()
                .map(Question::number)
                .filter(number -> !answered.contains(number))
                .map(number -> new FieldError("/answers", "MISSING_QUESTION", LEFT_OUT.format(number)));
    }

    private static IntStream placesWhere(Submission submission, IntPredicate wrong) {
        return IntStream.range(0, submission.answers().size()).filter(wrong);
    }

    private static int questionAt(Submission submission, int place) {
        return submission.answers().get(place).question();
    }
}
