package jp.hoshimori.diagnosis.advice.model;

import java.util.Arrays;
import java.util.stream.Stream;

/** Every company that says how large it is has exactly one size. */
final class SizeRules {

    static final AdviceRule EVERY_SIZE_IS_MADE_OF_BANDS_ONCE = SizeRules::missingSizes;
    static final AdviceRule EVERY_BAND_HAS_ONE_SIZE = SizeRules::bandsWithoutOneSize;
    static final AdviceRule EVERY_BAND_EXISTS = SizeRules::unknownBands;

    private SizeRules() {}

    private static Stream<String> missingSizes(AdviceEdition edition, Surroundings surroundings) {
        return Arrays.stream(CompanySize.values())
                .filter(size -> edition.sizes().stream()
                                .filter(bands -> bands.size() == size)
                                .count()
                        != 1)
                .map("The size %s is not made of bands of employees exactly once."::formatted);
    }

    private static Stream<String> bandsWithoutOneSize(AdviceEdition edition, Surroundings surroundings) {
        return surroundings.employeeBands().stream()
                .filter(band -> bands(edition).filter(each -> each.equals(band)).count() != 1)
                .sorted()
                .map("The band %s does not belong to exactly one size."::formatted);
    }

    private static Stream<String> unknownBands(AdviceEdition edition, Surroundings surroundings) {
        return bands(edition)
                .filter(band -> !surroundings.employeeBands().contains(band))
                .map("A size is made of the band %s, which does not exist."::formatted);
    }

    private static Stream<String> bands(AdviceEdition edition) {
        return edition.sizes().stream().flatMap(size -> size.employeeBands().stream());
    }
}
