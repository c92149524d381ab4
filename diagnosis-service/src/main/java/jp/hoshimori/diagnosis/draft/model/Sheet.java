package jp.hoshimori.diagnosis.draft.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.CarriedAnswers;
import jp.hoshimori.diagnosis.diagnosis.model.SiteName;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * One set of answers that is being filled in: the whole company's, or one site's.
 *
 * @param site the number of the site, from 1; {@value #COMPANY} for the whole company
 * @param name how the site is called; empty for the whole company
 * @param answers one place a question, in the questionnaire's order
 */
public record Sheet(int site, Optional<SiteName> name, List<Optional<Answer>> answers) {

    /** The number of the sheet of a company that answers as one. */
    public static final int COMPANY = 0;

    public Sheet {
        answers = List.copyOf(answers);
    }

    /** A sheet that begins with what was answered before about the same topics, or with nothing. */
    public static Sheet begin(
            int site, Optional<SiteName> name, Questionnaire questionnaire, Optional<Answers> before) {
        int questions = questionnaire.questions().size();
        return new Sheet(
                site,
                name,
                before.map(answers -> new CarriedAnswers(answers).to(questionnaire))
                        .orElseGet(() -> Collections.nCopies(questions, Optional.empty())));
    }

    /** The numbers of the questions that have no answer yet. */
    public List<Integer> missing() {
        return IntStream.rangeClosed(1, answers.size())
                .filter(question -> answers.get(question - 1).isEmpty())
                .boxed()
                .toList();
    }

    /**
     * The answers, once none is missing.
     *
     * @throws java.util.NoSuchElementException while one is missing
     */
    Answers complete(Questionnaire questionnaire) {
        return Answers.of(
                questionnaire, answers.stream().map(Optional::orElseThrow).toList());
    }
}
