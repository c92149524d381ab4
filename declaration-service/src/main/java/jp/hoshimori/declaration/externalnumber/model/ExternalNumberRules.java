package jp.hoshimori.declaration.externalnumber.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** What an external number must be to go on record. */
public final class ExternalNumberRules {

    private record Rule(BiPredicate<ExternalNumberForm, LocalDate> broken, FieldError reason) {}

    private final NumberingSystems systems;
    private final List<Rule> rules;

    /** The rules over the systems whose numbers can be recorded. */
    public ExternalNumberRules(NumberingSystems systems) {
        this.systems = systems;
        rules = List.of(
                rule(
                        (form, today) -> form.parsedNumber().isEmpty(),
                        "/number",
                        "MALFORMED_NUMBER",
                        LocalizedText.of(
                                "番号は11桁の数字です。記号や空白を除いて指定してください。",
                                "A number is 11 digits. Write it without hyphens or spaces.")),
                rule(
                        this::isOfNoSystem,
                        "/number",
                        "UNKNOWN_NUMBERING_SYSTEM",
                        LocalizedText.of(
                                        "次の数字で始まる番号だけを記録できます: {0}",
                                        "Only numbers that begin with one of these can be recorded: {0}")
                                .format(systems.prefixes())),
                rule(
                        (form, today) -> Star.named(form.star()).isEmpty(),
                        "/star",
                        "STAR_NOT_OFFERED",
                        LocalizedText.of("ONE_STAR か TWO_STARS を指定してください。", "Give ONE_STAR or TWO_STARS.")),
                rule(
                        (form, today) ->
                                form.declaredOn() != null && form.parsedDay().isEmpty(),
                        "/declaredOn",
                        "MALFORMED_DATE",
                        LocalizedText.of("日付は 2024-07-01 のように指定してください。", "Write the day like 2024-07-01.")),
                rule(
                        (form, today) -> form.parsedDay()
                                .filter(day -> day.isAfter(today))
                                .isPresent(),
                        "/declaredOn",
                        "DATE_IN_FUTURE",
                        LocalizedText.of("今日までの日付を指定してください。", "Give a day that is not in the future.")));
    }

    /**
     * Everything that is wrong with a form; empty when it may go on record.
     *
     * @param today the day in Japan
     */
    public List<FieldError> violations(ExternalNumberForm form, LocalDate today) {
        return rules.stream()
                .filter(rule -> rule.broken().test(form, today))
                .map(Rule::reason)
                .toList();
    }

    private boolean isOfNoSystem(ExternalNumberForm form, LocalDate today) {
        return form.parsedNumber()
                .filter(number -> systems.of(number).isEmpty())
                .isPresent();
    }

    private static Rule rule(
            BiPredicate<ExternalNumberForm, LocalDate> broken, String pointer, String code, LocalizedText message) {
        return new Rule(broken, new FieldError(pointer, code, message));
    }
}
