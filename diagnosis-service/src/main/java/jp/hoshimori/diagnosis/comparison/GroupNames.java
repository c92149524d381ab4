package jp.hoshimori.diagnosis.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.comparison.model.Group;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.reference.Code;
import jp.hoshimori.support.reference.CodeList;
import jp.hoshimori.support.reference.CodeLists;

/** What people call groups. */
@ApplicationScoped
public class GroupNames {

    private static final LocalizedText EVERYONE = LocalizedText.of("すべての回答者", "all respondents");
    private static final LocalizedText INDUSTRY = LocalizedText.of("業種", "industry");
    private static final LocalizedText SIZE = LocalizedText.of("従業員数", "number of employees");
    private static final LocalizedText PREFECTURE = LocalizedText.of("都道府県", "prefecture");
    private static final LocalizedText COMMA = LocalizedText.of("、", ", ");

    private final CodeList industries = CodeLists.industries();
    private final CodeList employeeBands = CodeLists.employeeBands();
    private final CodeList prefectures = CodeLists.prefectures();

    /** A group in words, such as 製造業 × 6～20人 × 東京都. */
    String of(Group group, Locale locale) {
        String names = Stream.of(
                        group.industry().map(code -> name(industries, code, locale)),
                        group.employeeBand().map(code -> name(employeeBands, code, locale)),
                        group.prefecture().map(code -> name(prefectures, code, locale)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" × "));
        return names.isEmpty() ? EVERYONE.in(locale) : names;
    }

    /** What is not known of a company, in words; empty when everything is. */
    Optional<String> missing(Profile profile, Locale locale) {
        List<LocalizedText> missing = Stream.of(
                        missing(profile.industry(), INDUSTRY),
                        missing(profile.employeeBand(), SIZE),
                        missing(profile.prefecture(), PREFECTURE))
                .flatMap(Optional::stream)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        missing.stream().map(text -> text.in(locale)).collect(Collectors.joining(COMMA.in(locale))));
    }

    private static Optional<LocalizedText> missing(Optional<String> code, LocalizedText name) {
        return code.isPresent() ? Optional.empty() : Optional.of(name);
    }

    private static String name(CodeList list, String code, Locale locale) {
        return list.find(code).map(Code::name).map(name -> name.in(locale)).orElse(code);
    }
}
