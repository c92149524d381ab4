package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.AnswerOption;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.LocalizedText;

/**
 * How the answers of several sites (拠点) become those of the whole company. The publisher leaves the method to the
 * company, so each one is chosen by name and said in the result.
 */
public enum Aggregation {

    /** The company is as good as its worst site, question by question. */
    WORST_ANSWER(
            "設問ごとに、拠点の回答のうち最も悪いものを会社全体の回答とします。",
            "For each question, the worst answer of any site is the company's answer.") {

        @Override
        Answer together(Questionnaire questionnaire, List<Answer> answers) {
            return answers.stream().max(Comparator.naturalOrder()).orElseThrow();
        }
    },

    /** The company is what its sites are on average, rounded down to an answer that exists. */
    AVERAGE(
            "設問ごとに、拠点の回答の点数を平均し、平均を超えない点数のうち最も良い回答を会社全体の回答とします。",
            "For each question, the points of the sites' answers are averaged; the best answer whose points do not exceed"
                    + " the average is the company's answer.") {

        @Override
        Answer together(Questionnaire questionnaire, List<Answer> answers) {
            int sum = answers.stream().mapToInt(questionnaire::pointsOf).sum();
            return questionnaire.answers().stream()
                    .filter(option -> option.points() * answers.size() <= sum)
                    .max(BEST_LAST)
                    .orElseThrow()
                    .answer();
        }
    };

    private static final Comparator<AnswerOption> BEST_LAST = Comparator.comparingInt(AnswerOption::points)
            .thenComparing(AnswerOption::answer, Comparator.reverseOrder());

    private final LocalizedText words;

    Aggregation(String ja, String en) {
        words = LocalizedText.of(ja, en);
    }

    /** The method of that name; empty when there is none, also for null. */
    public static Optional<Aggregation> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /** The method in words, for whoever reads the result. */
    public LocalizedText words() {
        return words;
    }

    /**
     * The company's answers.
     *
     * @param sites what each site answered to the same edition; at least one
     */
    public Answers aggregate(List<Answers> sites) {
        Questionnaire questionnaire = sites.get(0).questionnaire();
        return Answers.of(
                questionnaire,
                IntStream.rangeClosed(1, questionnaire.questions().size())
                        .mapToObj(question -> together(
                                questionnaire,
                                sites.stream().map(site -> site.to(question)).toList()))
                        .toList());
    }

    /** What the sites' answers to one question come to. */
    abstract Answer together(Questionnaire questionnaire, List<Answer> answers);
}
