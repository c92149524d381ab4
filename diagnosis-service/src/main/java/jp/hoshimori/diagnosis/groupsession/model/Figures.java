package jp.hoshimori.diagnosis.groupsession.model;

import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * What a group answered, taken together.
 *
 * @param mean the mean of the scores
 * @param quartiles what the scores spread over
 * @param bands how many are in each band
 * @param questions how each question was answered
 */
public record Figures(double mean, Quartiles quartiles, List<BandCount> bands, List<QuestionShares> questions) {

    public Figures {
        bands = List.copyOf(bands);
        questions = List.copyOf(questions);
    }

    /**
     * The figures of sheets that answer this edition.
     *
     * @throws IllegalArgumentException for fewer than {@link GroupSize#SMALLEST}
     */
    public static Figures of(Questionnaire questionnaire, List<Sheet> sheets) {
        if (sheets.size() < GroupSize.SMALLEST) {
            throw new IllegalArgumentException("%d sheets are too few to be added up".formatted(sheets.size()));
        }
        int[] scores = sheets.stream().mapToInt(Sheet::score).sorted().toArray();
        return new Figures(
                mean(sheets),
                Quartiles.of(scores),
                BandCount.of(questionnaire.bands(), sheets),
                questionnaire.questions().stream()
                        .map(question -> QuestionShares.of(question, sheets))
                        .toList());
    }

    private static double mean(List<Sheet> sheets) {
        return Rounding.toTenths(
                sheets.stream().mapToInt(Sheet::score).average().orElseThrow());
    }
}
