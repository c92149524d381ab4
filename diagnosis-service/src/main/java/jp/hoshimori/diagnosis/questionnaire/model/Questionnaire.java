package jp.hoshimori.diagnosis.questionnaire.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hoshimori.problem.LocalizedText;

/**
 * One edition of a self-diagnosis: what is asked, what can be answered, and what a total means.
 *
 * <p>An edition taken from {@link Coherence#check} has its questions numbered from 1 in order, each in a part, and a
 * band for every total that its points allow.
 *
 * @param id names the edition everywhere, such as {@code jisha25-3.1}; never changes
 * @param edition the edition's number as its publisher prints it
 * @param revision grows with each correction of a text; entity tags are made of it
 * @param title what it is called
 * @param publisher who answers for the questions
 * @param effectiveFrom the first day on which it can be answered
 * @param sources where its texts come from, and how far they are verified
 * @param answers what can be answered to every question, the best first
 * @param parts the groups of questions, in order
 * @param notes what marks in the questions' texts refer to
 * @param questions the questions, in order
 * @param bands what totals mean, the best first
 */
public record Questionnaire(
        String id,
        String edition,
        int revision,
        LocalizedText title,
        LocalizedText publisher,
        LocalDate effectiveFrom,
        List<Source> sources,
        List<AnswerOption> answers,
        List<Part> parts,
        List<Note> notes,
        List<Question> questions,
        List<Band> bands) {

    /** Ids travel in addresses, rows and events as they are. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,20}-[0-9]{1,9}\\.[0-9]{1,9}");

    public Questionnaire {
        sources = List.copyOf(sources);
        answers = List.copyOf(answers);
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        questions = List.copyOf(questions);
        bands = List.copyOf(bands);
    }

    /** Whether a text has the form of an edition's id. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The same edition, to be answered from another day on. */
    public Questionnaire startingOn(LocalDate day) {
        return new Questionnaire(
                id, edition, revision, title, publisher, day, sources, answers, parts, notes, questions, bands);
    }

    /** Whether it can be answered on that day. */
    public boolean isEffectiveOn(LocalDate day) {
        return !day.isBefore(effectiveFrom);
    }

    /** Whether it has a question of that number. */
    public boolean asks(int number) {
        return number >= 1 && number <= questions.size();
    }

    /** The points that an answer is worth in this edition. */
    public int pointsOf(Answer answer) {
        return answers.stream()
                .filter(option -> option.answer() == answer)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id + " does not offer the answer " + answer))
                .points();
    }

    /** The points of the best answer to one question. */
    public int bestPoints() {
        return answers.stream().mapToInt(AnswerOption::points).max().orElseThrow();
    }

    /** The points of the worst answer to one question. */
    public int worstPoints() {
        return answers.stream().mapToInt(AnswerOption::points).min().orElseThrow();
    }

    /** The highest total that can be reached. */
    public int maximum() {
        return questions.size() * bestPoints();
    }

    /** The lowest total that can be reached. */
    public int minimum() {
        return questions.size() * worstPoints();
    }

    /** What its questions are about, in their order. */
    public Set<String> topics() {
        return questions.stream().map(Question::topic).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The band of that code; empty when this edition has none. */
    public Optional<Band> band(String code) {
        return bands.stream().filter(band -> band.code().equals(code)).findFirst();
    }

    /** The band a total lies in. */
    public Band bandOf(int total) {
        for (Band band : bands) {
            if (band.covers(total)) {
                return band;
            }
        }
        throw new NoSuchElementException(id + " has no band for a total of " + total);
    }
}
