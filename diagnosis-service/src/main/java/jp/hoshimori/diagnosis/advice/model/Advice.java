package jp.hoshimori.diagnosis.advice.model;

import java.util.List;
import java.util.Map;
import jp.hoshimori.problem.LocalizedText;

/**
 * What is advised to whoever has something to improve in one topic (解説).
 *
 * @param topic what it is about, in the word that questionnaires use
 * @param severity how much can go wrong without it, from 1 to 3 for the most
 * @param ease how easily it is done, from 1 to 3 for the easiest
 * @param why what can go wrong without it
 * @param firstStep what to do first, for a company of each size
 * @param examples ways to carry it out
 * @param serviceCategories the codes of the kinds of services that help with it; none where it is the company's own task
 */
public record Advice(
        String topic,
        int severity,
        int ease,
        LocalizedText why,
        Map<CompanySize, LocalizedText> firstStep,
        List<Example> examples,
        List<String> serviceCategories) {

    /** The lowest severity, and the lowest ease. */
    public static final int LOWEST = 1;

    /** The highest severity, and the highest ease. */
    public static final int HIGHEST = 3;

    public Advice {
        firstStep = Map.copyOf(firstStep);
        examples = List.copyOf(examples);
        serviceCategories = List.copyOf(serviceCategories);
    }

    /** How much work one step of improvement is: 1 for what is easiest, to 3. */
    public int effort() {
        return HIGHEST + LOWEST - ease;
    }
}
