package jp.hoshimori.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Valid submissions as JSON, and how to break one thing in them. */
final class SampleAnswers {

    private final String questionnaire;
    private final List<String> answers;

    private SampleAnswers(String questionnaire, List<String> answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
    }

    /** All 25 questions answered. */
    static SampleAnswers valid() {
        return new SampleAnswers(
                "jisha25-3.1",
                IntStream.rangeClosed(1, 25)
                        .mapToObj(question -> answer(question, question % 3 == 0 ? "PARTIAL" : "IMPLEMENTED"))
                        .toList());
    }

    SampleAnswers ofEdition(String other) {
        return new SampleAnswers(other, answers);
    }

    SampleAnswers without(int question) {
        return new SampleAnswers(
                questionnaire,
                answers.stream()
                        .filter(answer -> !answer.startsWith("{\"question\":" + question + ","))
                        .toList());
    }

    SampleAnswers with(int question, String answer) {
        List<String> more = new ArrayList<>(answers);
        more.add(answer(question, answer));
        return new SampleAnswers(questionnaire, more);
    }

    String json() {
        return "{\"questionnaire\":\"" + questionnaire + "\"," + answersJson() + "}";
    }

    /** The submission of a company at all of whose sites the answers are these. */
    String jsonOfSites(String... names) {
        String sites = Stream.of(names)
                .map(name -> "{\"name\":\"" + name + "\"," + answersJson() + "}")
                .collect(Collectors.joining(","));
        return "{\"questionnaire\":\"" + questionnaire + "\",\"aggregation\":\"WORST_ANSWER\",\"sites\":[" + sites
                + "]}";
    }

    private String answersJson() {
        return "\"answers\":[" + String.join(",", answers) + "]";
    }

    private static String answer(int question, String answer) {
        return "{\"question\":" + question + ",\"answer\":\"" + answer + "\"}";
    }
}
