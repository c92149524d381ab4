package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** What totals mean: each exactly one thing. */
final class BandRules {

    static final CoherenceRule TOTALS_ARE_IN_THE_RANGE_OF_ALL_EDITIONS = BandRules::totalsOutOfRange;
    static final CoherenceRule BAND_CODES_DIFFER = BandRules::unusableCodes;
    static final CoherenceRule BANDS_COVER_EVERY_TOTAL_ONCE = BandRules::miscoveredTotals;

    /** Whoever hears of a diagnosis was told once and for all between what its total lies. */
    private static final int LOWEST_TOTAL = -25;

    private static final int HIGHEST_TOTAL = 100;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{0,63}");

    private static final LocalizedText OUT_OF_RANGE = LocalizedText.of(
            "合計点は {0} から {1} までです。この配点では {2} から {3} になります。",
            "Totals lie between {0} and {1}; with these points they lie between {2} and {3}.");
    private static final LocalizedText UNUSABLE_CODE = LocalizedText.of(
            "評価のコード {0} が重なっているか、英大文字の語ではありません。", "The band code {0} is there twice or is not upper-case words.");
    private static final LocalizedText MISCOVERED =
            LocalizedText.of("合計点 {0} に当たる評価が {1} 個あります。1 個にしてください。", "A total of {0} lies in {1} bands, not in one.");

    private BandRules() {}

    private static Stream<FieldError> totalsOutOfRange(Questionnaire questionnaire) {
        return questionnaire.answers().isEmpty() || isInRange(questionnaire)
                ? Stream.empty()
                : Stream.of(new FieldError(
                        "/answers",
                        "TOTALS_OUT_OF_RANGE",
                        OUT_OF_RANGE.format(
                                LOWEST_TOTAL, HIGHEST_TOTAL, lowest(questionnaire), highest(questionnaire))));
    }

    private static boolean isInRange(Questionnaire questionnaire) {
        return lowest(questionnaire) >= LOWEST_TOTAL && highest(questionnaire) <= HIGHEST_TOTAL;
    }

    /** Nothing is known yet of how large the numbers are. */
    private static long lowest(Questionnaire questionnaire) {
        return (long) questionnaire.questions().size() * questionnaire.worstPoints();
    }

    private static long highest(Questionnaire questionnaire) {
        return (long) questionnaire.questions().size() * questionnaire.bestPoints();
    }

    private static Stream<FieldError> unusableCodes(Questionnaire questionnaire) {
        Set<String> seen = new HashSet<>();
        List<Band> bands = questionnaire.bands();
        return IntStream.range(0, bands.size())
                .filter(index -> !CODE.matcher(bands.get(index).code()).matches()
                        || !seen.add(bands.get(index).code()))
                .mapToObj(index -> new FieldError(
                        "/bands/" + index + "/code",
                        "UNUSABLE_CODE",
                        UNUSABLE_CODE.format(bands.get(index).code())));
    }

    private static Stream<FieldError> miscoveredTotals(Questionnaire questionnaire) {
        if (questionnaire.answers().isEmpty() || !isInRange(questionnaire)) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(questionnaire.minimum(), questionnaire.maximum())
                .filter(total -> bandsOf(questionnaire, total) != 1)
                .mapToObj(total -> new FieldError(
                        "/bands", "MISCOVERED_TOTAL", MISCOVERED.format(total, bandsOf(questionnaire, total))))
                .limit(1);
    }

    private static long bandsOf(Questionnaire questionnaire, int total) {
        return questionnaire.bands().stream().filter(band -> band.covers(total)).count();
    }
}
