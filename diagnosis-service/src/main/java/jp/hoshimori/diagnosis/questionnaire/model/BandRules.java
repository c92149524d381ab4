package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What totals mean: each exactly one thing. */
final class BandRules {

    static final CoherenceRule BAND_CODES_DIFFER = BandRules::unusableCodes;
    static final CoherenceRule BANDS_COVER_EVERY_TOTAL_ONCE = BandRules::miscoveredTotals;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{0,63}");

    private BandRules() {}

    private static Stream<String> unusableCodes(Questionnaire questionnaire) {
        Set<String> seen = new HashSet<>();
        Predicate<String> usable = code -> CODE.matcher(code).matches() && seen.add(code);
        return questionnaire.bands().stream()
                .map(Band::code)
                .filter(usable.negate())
                .map("The band code %s is there twice or is not upper-case words."::formatted);
    }

    private static Stream<String> miscoveredTotals(Questionnaire questionnaire) {
        if (questionnaire.answers().isEmpty()) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(questionnaire.minimum(), questionnaire.maximum())
                .filter(total -> bandsOf(questionnaire, total) != 1)
                .mapToObj(total ->
                        "A total of %d lies in %d bands, not in one.".formatted(total, bandsOf(questionnaire, total)))
                .limit(1);
    }

    private static long bandsOf(Questionnaire questionnaire, int total) {
        return questionnaire.bands().stream().filter(band -> band.covers(total)).count();
    }
}
