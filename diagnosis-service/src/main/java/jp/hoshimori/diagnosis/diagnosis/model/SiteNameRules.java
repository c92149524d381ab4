package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** The rules of naming sites: some, not too many, each name readable, and no two the same. */
public final class SiteNameRules {

    private static final LocalizedText WRONG_NUMBER =
            LocalizedText.of("拠点は1から{0}までにしてください。", "Name 1 to {0} sites.").format(Sites.MOST);
    private static final LocalizedText UNREADABLE = LocalizedText.of(
                    "拠点名は1から{0}文字で、改行などの制御文字を含まないものにしてください。",
                    "A site's name has 1 to {0} characters, and no line breaks or other control characters.")
            .format(SiteName.LONGEST);
    private static final LocalizedText NAMED_TWICE =
            LocalizedText.of("同じ名前の拠点があります。違う名前にしてください。", "Another site has this name. Give each its own.");

    private SiteNameRules() {}

    /**
     * Everything that is wrong with the names, place by place.
     *
     * @param written the names as they were sent, in order
     */
    public static Stream<FieldError> violations(List<String> written) {
        if (written.isEmpty() || written.size() > Sites.MOST) {
            return Stream.of(new FieldError("/sites", "WRONG_NUMBER_OF_SITES", WRONG_NUMBER));
        }
        Set<String> seen = new HashSet<>();
        return Stream.concat(
                errors(written.size(), "UNREADABLE_NAME", UNREADABLE, place -> !SiteName.isSound(written.get(place))),
                errors(
                        written.size(),
                        "REPEATED_NAME",
                        NAMED_TWICE,
                        place -> !seen.add(SiteName.normalize(written.get(place)))));
    }

    private static Stream<FieldError> errors(int sites, String code, LocalizedText reason, IntPredicate wrong) {
        return IntStream.range(0, sites)
                .filter(wrong)
                .mapToObj(place -> new FieldError("/sites/" + place + "/name", code, reason));
    }
}
