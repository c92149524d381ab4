package jp.hoshimori.diagnosis.advice.model;

import java.util.List;

/** The rules that an edition of the advice keeps before anyone is shown it. */
public final class AdviceCoherence {

    private static final List<AdviceRule> RULES = List.of(
            TopicRules.EVERY_TOPIC_HAS_ADVICE,
            TopicRules.EVERY_ADVICE_HAS_A_TOPIC,
            TopicRules.NO_TOPIC_IS_ADVISED_ON_TWICE,
            TopicRules.SEVERITY_AND_EASE_ARE_ONE_TO_THREE,
            WordingRules.EVERY_TEXT_IS_IN_BOTH_LANGUAGES,
            WordingRules.EVERY_SIZE_IS_TOLD_WHAT_TO_DO_FIRST,
            WordingRules.EVERY_ADVICE_HAS_AN_EXAMPLE,
            SizeRules.EVERY_SIZE_IS_MADE_OF_BANDS_ONCE,
            SizeRules.EVERY_BAND_HAS_ONE_SIZE,
            SizeRules.EVERY_BAND_EXISTS,
            ReferenceRules.EVERY_SOURCE_REFERRED_TO_EXISTS,
            ReferenceRules.EVERY_SOURCE_IS_REFERRED_TO,
            ReferenceRules.EVERY_CATEGORY_REFERRED_TO_EXISTS,
            ReferenceRules.EVERY_CATEGORY_IS_REFERRED_TO);

    private AdviceCoherence() {}

    /**
     * The same edition, once every rule is known to hold for it.
     *
     * @throws IncoherentAdviceException naming everything that is wrong
     */
    public static AdviceEdition check(AdviceEdition edition, Surroundings surroundings) {
        List<String> violations = RULES.stream()
                .flatMap(rule -> rule.violations(edition, surroundings))
                .toList();
        if (!violations.isEmpty()) {
            throw new IncoherentAdviceException(edition.id(), violations);
        }
        return edition;
    }
}
