package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** How questions and parts hang together. */
final class QuestionRules {

    static final CoherenceRule QUESTIONS_ARE_COUNTED_FROM_ONE = QuestionRules::miscountedQuestions;
    static final CoherenceRule PARTS_ARE_COUNTED_FROM_ONE = QuestionRules::miscountedParts;
    static final CoherenceRule QUESTIONS_ARE_NOT_TOO_MANY = QuestionRules::tooManyQuestions;
    static final CoherenceRule PARTS_ARE_NOT_TOO_MANY = QuestionRules::tooManyParts;
    static final CoherenceRule EVERY_QUESTION_HAS_A_PART = QuestionRules::questionsWithoutPart;
    static final CoherenceRule EVERY_PART_HAS_A_QUESTION = QuestionRules::partsWithoutQuestion;
    static final CoherenceRule TOPICS_ARE_WORDS_AND_DIFFER = QuestionRules::unusableTopics;

    /** A request may carry this many answers, so no edition may ask more. */
    private static final int MOST_QUESTIONS = 100;

    /** Whoever hears of a diagnosis was told once and for all how many parts there can be. */
    private static final int MOST_PARTS = 10;

    private static final Pattern TOPIC = Pattern.compile("[A-Z]{1,40}(_[A-Z]{1,40}){0,4}");

    private static final LocalizedText MISCOUNTED_QUESTION =
            LocalizedText.of("設問 {1} の位置に {0} があります。", "Question {0} stands where {1} belongs.");
    private static final LocalizedText MISCOUNTED_PART =
            LocalizedText.of("区分 {1} の位置に {0} があります。", "Part {0} stands where {1} belongs.");
    private static final LocalizedText TOO_MANY_QUESTIONS =
            LocalizedText.of("設問が {0} 問あります。1 から {1} 問までです。", "It has {0} questions; 1 to {1} are possible.");
    private static final LocalizedText TOO_MANY_PARTS =
            LocalizedText.of("区分が {0} 個あります。1 から {1} 個までです。", "It has {0} parts; 1 to {1} are possible.");
    private static final LocalizedText NO_PART =
            LocalizedText.of("設問 {0} の区分 {1} がありません。", "Question {0} belongs to part {1}, which does not exist.");
    private static final LocalizedText NO_QUESTION = LocalizedText.of("区分 {0} に設問がありません。", "Part {0} has no question.");
    private static final LocalizedText UNUSABLE_TOPIC = LocalizedText.of(
            "設問 {1} の主題 {0} が英大文字の語でないか、ほかの設問と重なっています。",
            "The topic {0} of question {1} is not an upper-case word, or is that of another question too.");

    private QuestionRules() {}

    private static Stream<FieldError> miscountedQuestions(Questionnaire questionnaire) {
        return miscounted(
                "/questions/",
                MISCOUNTED_QUESTION,
                questionnaire.questions().stream().map(Question::number));
    }

    private static Stream<FieldError> miscountedParts(Questionnaire questionnaire) {
        return miscounted(
                "/parts/", MISCOUNTED_PART, questionnaire.parts().stream().map(Part::number));
    }

    private static Stream<FieldError> miscounted(String list, LocalizedText sentence, Stream<Integer> numbers) {
        List<Integer> found = numbers.toList();
        return IntStream.range(0, found.size())
                .filter(index -> found.get(index) != index + 1)
                .mapToObj(index -> new FieldError(
                        list + index + "/number", "MISCOUNTED", sentence.format(found.get(index), index + 1)))
                .limit(1);
    }

    private static Stream<FieldError> tooManyQuestions(Questionnaire questionnaire) {
        return tooMany(
                "/questions", TOO_MANY_QUESTIONS, questionnaire.questions().size(), MOST_QUESTIONS);
    }

    private static Stream<FieldError> tooManyParts(Questionnaire questionnaire) {
        return tooMany("/parts", TOO_MANY_PARTS, questionnaire.parts().size(), MOST_PARTS);
    }

    private static Stream<FieldError> tooMany(String list, LocalizedText sentence, int count, int most) {
        return count >= 1 && count <= most
                ? Stream.empty()
                : Stream.of(new FieldError(list, "IMPOSSIBLE_COUNT", sentence.format(count, most)));
    }

    private static Stream<FieldError> questionsWithoutPart(Questionnaire questionnaire) {
        Set<Integer> parts = questionnaire.parts().stream().map(Part::number).collect(Collectors.toSet());
        List<Question> questions = questionnaire.questions();
        return IntStream.range(0, questions.size())
                .filter(index -> !parts.contains(questions.get(index).part()))
                .mapToObj(index -> new FieldError(
                        "/questions/" + index + "/part",
                        "UNKNOWN_PART",
                        NO_PART.format(
                                questions.get(index).number(),
                                questions.get(index).part())));
    }

    private static Stream<FieldError> partsWithoutQuestion(Questionnaire questionnaire) {
        Set<Integer> used =
                questionnaire.questions().stream().map(Question::part).collect(Collectors.toSet());
        List<Part> parts = questionnaire.parts();
        return IntStream.range(0, parts.size())
                .filter(index -> !used.contains(parts.get(index).number()))
                .mapToObj(index -> new FieldError(
                        "/parts/" + index,
                        "EMPTY_PART",
                        NO_QUESTION.format(parts.get(index).number())));
    }

    private static Stream<FieldError> unusableTopics(Questionnaire questionnaire) {
        Set<String> seen = new HashSet<>();
        List<Question> questions = questionnaire.questions();
        return IntStream.range(0, questions.size())
                .filter(index -> !seen.add(questions.get(index).topic())
                        || !TOPIC.matcher(questions.get(index).topic()).matches())
                .mapToObj(index -> new FieldError(
                        "/questions/" + index + "/topic",
                        "UNUSABLE_TOPIC",
                        UNUSABLE_TOPIC.format(
                                questions.get(index).topic(),
                                questions.get(index).number())));
    }
}
