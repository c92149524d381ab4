package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How questions and parts hang together. */
final class QuestionRules {

    static final CoherenceRule QUESTIONS_ARE_COUNTED_FROM_ONE = questionnaire ->
            miscounted("Question", questionnaire.questions().stream().map(Question::number));
    static final CoherenceRule PARTS_ARE_COUNTED_FROM_ONE =
            questionnaire -> miscounted("Part", questionnaire.parts().stream().map(Part::number));
    static final CoherenceRule QUESTIONS_ARE_NOT_TOO_MANY = QuestionRules::tooMany;
    static final CoherenceRule EVERY_QUESTION_HAS_A_PART = QuestionRules::questionsWithoutPart;
    static final CoherenceRule EVERY_PART_HAS_A_QUESTION = QuestionRules::partsWithoutQuestion;
    static final CoherenceRule TOPICS_ARE_WORDS_AND_DIFFER = QuestionRules::unusableTopics;

    /** A request may carry this many answers, so no edition may ask more. */
    private static final int MOST = 100;

    private static final Pattern TOPIC = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    private QuestionRules() {}

    private static Stream<String> miscounted(String kind, Stream<Integer> numbers) {
        List<Integer> found = numbers.toList();
        return IntStream.range(0, found.size())
                .filter(index -> found.get(index) != index + 1)
                .mapToObj(index -> "%s %d stands where %d belongs.".formatted(kind, found.get(index), index + 1))
                .limit(1);
    }

    private static Stream<String> tooMany(Questionnaire questionnaire) {
        int count = questionnaire.questions().size();
        return count >= 1 && count <= MOST
                ? Stream.empty()
                : Stream.of("It has %d questions; 1 to %d are possible.".formatted(count, MOST));
    }

    private static Stream<String> questionsWithoutPart(Questionnaire questionnaire) {
        Set<Integer> parts = questionnaire.parts().stream().map(Part::number).collect(Collectors.toSet());
        return questionnaire.questions().stream()
                .filter(question -> !parts.contains(question.part()))
                .map(question -> "Question %d belongs to part %d, which does not exist."
                        .formatted(question.number(), question.part()));
    }

    private static Stream<String> partsWithoutQuestion(Questionnaire questionnaire) {
        Set<Integer> used =
                questionnaire.questions().stream().map(Question::part).collect(Collectors.toSet());
        return questionnaire.parts().stream()
                .filter(part -> !used.contains(part.number()))
                .map(part -> "Part %d has no question.".formatted(part.number()));
    }

    private static Stream<String> unusableTopics(Questionnaire questionnaire) {
        Set<String> seen = new HashSet<>();
        return questionnaire.questions().stream()
                .filter(question -> !seen.add(question.topic())
                        || !TOPIC.matcher(question.topic()).matches())
                .map(question -> "The topic %s of question %d is not an upper-case word, or is another question's too."
                        .formatted(question.topic(), question.number()));
    }
}
