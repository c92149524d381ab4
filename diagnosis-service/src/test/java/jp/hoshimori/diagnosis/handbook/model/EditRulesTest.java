package jp.hoshimori.diagnosis.handbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sound text with one thing broken. */
class EditRulesTest {

    private static final Handbook.Rule RULE = new Handbook.Rule(3, "パスワード", "長くする。\n使い回さない。", List.of("一つ目"));

    @Test
    void aTextAtItsLimitsIsFine() {
        Handbook.Rule longest =
                new Handbook.Rule(25, "見".repeat(100), "文".repeat(4_000), Collections.nCopies(30, "点".repeat(500)));
        Handbook text = new Handbook(
                "題".repeat(100),
                "𠮷".repeat(150),
                List.of(new Handbook.Section("節".repeat(100), Collections.nCopies(200, longest))));

        assertThat(violations(text)).isEmpty();
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("faults")
    void aFaultIsNamedWithItsPlace(Handbook broken, String pointer, String code) {
        assertThat(violations(broken))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple(pointer, code));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new Handbook(" ", "見本", sections(RULE)), "/title", "LENGTH_OUT_OF_RANGE"),
                Arguments.of(new Handbook("題".repeat(101), "見本", sections(RULE)), "/title", "LENGTH_OUT_OF_RANGE"),
                Arguments.of(
                        new Handbook("題", "名".repeat(151), sections(RULE)), "/organizationName", "LENGTH_OUT_OF_RANGE"),
                Arguments.of(new Handbook("題", "見本\n製作所", sections(RULE)), "/organizationName", "INVISIBLE_CHARACTER"),
                Arguments.of(new Handbook("題", "見本", List.of()), "/sections", "COUNT_OUT_OF_RANGE"),
                Arguments.of(text(Collections.nCopies(31, section(RULE))), "/sections", "COUNT_OUT_OF_RANGE"),
                Arguments.of(text(List.of(section())), "/sections/0/rules", "COUNT_OUT_OF_RANGE"),
                Arguments.of(
                        text(Collections.nCopies(2, section(Collections.nCopies(101, RULE)))),
                        "/sections",
                        "TOO_MANY_RULES"),
                Arguments.of(
                        text(List.of(new Handbook.Section("", List.of(RULE)))),
                        "/sections/0/heading",
                        "LENGTH_OUT_OF_RANGE"),
                Arguments.of(
                        rule(3, "見", "文".repeat(4_001), List.of()), "/sections/1/rules/1/text", "LENGTH_OUT_OF_RANGE"),
                Arguments.of(rule(3, "見", "文", List.of("一", "")), "/sections/1/rules/1/items/1", "LENGTH_OUT_OF_RANGE"),
                Arguments.of(
                        rule(3, "見", "文", List.of("一", "二\n行")), "/sections/1/rules/1/items/1", "INVISIBLE_CHARACTER"),
                Arguments.of(
                        rule(3, "見", "文", Collections.nCopies(31, "点")),
                        "/sections/1/rules/1/items",
                        "COUNT_OUT_OF_RANGE"),
                Arguments.of(rule(0, "見", "文", List.of()), "/sections/1/rules/1/question", "UNKNOWN_QUESTION"),
                Arguments.of(rule(26, "見", "文", List.of()), "/sections/1/rules/1/question", "UNKNOWN_QUESTION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\t", "\r", "\u001b", "\u202e", "\u200b", "\ufeff", "\u2028", "\ue000", "\ud842"})
    void whatNotEveryReaderSeesIsRefused(String character) {
        assertThat(violations(rule(3, "見", "文" + character + "字", List.of())))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/sections/1/rules/1/text", "INVISIBLE_CHARACTER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"髙﨑𠮷", "葛\udb40\udd00城", "①㈱ｱｲｳ", "🔒"})
    void charactersOfJapaneseNamesAreFine(String characters) {
        assertThat(violations(rule(3, characters, characters, List.of(characters))))
                .isEmpty();
    }

    private static List<FieldError> violations(Handbook text) {
        return EditRules.violations(text, Editions.jisha25v31());
    }

    /** A text whose last rule is this one. */
    private static Handbook rule(int question, String heading, String text, List<String> items) {
        return text(List.of(section(RULE), section(RULE, new Handbook.Rule(question, heading, text, items))));
    }

    private static Handbook text(List<Handbook.Section> sections) {
        return new Handbook("題", "見本", sections);
    }

    private static List<Handbook.Section> sections(Handbook.Rule... rules) {
        return List.of(section(rules));
    }

    private static Handbook.Section section(Handbook.Rule... rules) {
        return section(List.of(rules));
    }

    private static Handbook.Section section(List<Handbook.Rule> rules) {
        return new Handbook.Section("節", rules);
    }
}
