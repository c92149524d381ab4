package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Part;
import jp.hoshimori.diagnosis.questionnaire.model.Question;

/**
 * What changed from one diagnosis of an organization to its next one. Questions are told apart by their topics, so two
 * editions can be compared as well.
 */
public final class DiagnosisChanges {

    private final Diagnosis before;
    private final Diagnosis now;
    private final CarriedAnswers earlier;

    /** What changed between an earlier diagnosis and a later one. */
    public DiagnosisChanges(Diagnosis before, Diagnosis now) {
        this.before = before;
        this.now = now;
        earlier = new CarriedAnswers(before.answers());
    }

    /** The earlier diagnosis. */
    public Diagnosis before() {
        return before;
    }

    /** How many points the total grew by; negative when it fell. */
    public int scoreDelta() {
        return now.score().total() - before.score().total();
    }

    /** How many points each part of the later edition grew by, over the topics that both editions ask about. */
    public List<PartChange> parts() {
        return now.questionnaire().parts().stream()
                .map(part -> new PartChange(part, delta(part)))
                .toList();
    }

    /** The topics whose answer changed, or that only one of the two asks about: the later one's, then those gone. */
    public List<TopicChange> topics() {
        return Stream.concat(
                        questions(now).flatMap(question -> fromNow(question).stream()),
                        questions(before).flatMap(question -> gone(question).stream()))
                .toList();
    }

    private int delta(Part part) {
        return questions(now)
                .filter(question -> question.part() == part.number())
                .mapToInt(this::delta)
                .sum();
    }

    private int delta(Question question) {
        int points = now.questionnaire().pointsOf(now.answers().to(question.number()));
        return earlier.about(question.topic())
                .map(answer -> points - before.questionnaire().pointsOf(answer))
                .orElse(0);
    }

    private Optional<TopicChange> fromNow(Question question) {
        Answer answer = now.answers().to(question.number());
        Optional<Answer> last = earlier.about(question.topic());
        return last.filter(answer::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new TopicChange(question, last, Optional.of(answer)));
    }

    private Optional<TopicChange> gone(Question question) {
        boolean stillAsked = questions(now).anyMatch(other -> other.topic().equals(question.topic()));
        return stillAsked
                ? Optional.empty()
                : Optional.of(new TopicChange(
                        question, Optional.of(before.answers().to(question.number())), Optional.empty()));
    }

    private static Stream<Question> questions(Diagnosis diagnosis) {
        return diagnosis.questionnaire().questions().stream();
    }
}
