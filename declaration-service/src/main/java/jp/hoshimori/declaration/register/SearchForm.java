package jp.hoshimori.declaration.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.declaration.register.model.NameKeys;
import jp.hoshimori.declaration.register.model.RegisterFilter;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.reference.CodeList;

/** Checks what is searched by; whatever is wrong is named at once. */
@ApplicationScoped
class SearchForm {

    private static final int LONGEST_NAME = 150;

    private static final LocalizedText TOO_LONG =
            LocalizedText.of("name は 150 文字までです。", "name has up to 150 characters.");
    private static final LocalizedText NOTHING_TO_FIND = LocalizedText.of(
            "「株式会社」のような法人の種類や記号だけでは探せません。名前の一部を加えてください。",
            "A legal form or signs alone find nothing. Add a part of the name.");
    private static final LocalizedText UNKNOWN = LocalizedText.of("知らない値です。", "This value is not known.");
    private static final LocalizedText MALFORMED_DAY =
            LocalizedText.of("2026-04-01 のように書いてください。", "Write it like 2026-04-01.");
    private static final LocalizedText FUTURE =
            LocalizedText.of("未来の日付は指定できません。", "A day in the future cannot be asked for.");
    private static final LocalizedText TURNED_ROUND = LocalizedText.of(
            "declaredTo は declaredFrom と同じ日か、それより後にしてください。", "declaredTo is the day of declaredFrom or later.");

    private final NameKeys keys;
    private final OrganizationCodes codes;
    private final Clock clock;

    SearchForm(NameKeys keys, OrganizationCodes codes, Clock clock) {
        this.keys = keys;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @throws ProblemException 400 naming every parameter that cannot be used
     */
    RegisterFilter filter(RegisterSearchParameters asked) {
        List<FieldError> errors = new ArrayList<>();
        Optional<String> nameKey = nameKey(asked.name, errors);
        Optional<String> prefecture = code("?prefecture", asked.prefecture, codes.prefectures(), errors);
        Optional<String> industry = code("?industry", asked.industry, codes.industries(), errors);
        Optional<Star> star = named("?star", asked.star, Star.values(), errors);
        Optional<DeclarationStatus> status = named("?status", asked.status, DeclarationStatus.values(), errors);
        Optional<LocalDate> from = day("?declaredFrom", asked.declaredFrom, errors);
        Optional<LocalDate> to = day("?declaredTo", asked.declaredTo, errors);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            errors.add(new FieldError("?declaredTo", "BEFORE_DECLARED_FROM", TURNED_ROUND));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return new RegisterFilter(
                nameKey,
                prefecture,
                industry,
                star,
                status.orElseThrow(),
                from.map(day -> day.atStartOfDay(RegisterMoment.JAPAN).toInstant()),
                to.map(day -> day.plusDays(1).atStartOfDay(RegisterMoment.JAPAN).toInstant()));
    }

    private Optional<String> nameKey(String name, List<FieldError> errors) {
        if (name == null) {
            return Optional.empty();
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            errors.add(new FieldError("?name", "TOO_LONG", TOO_LONG));
            return Optional.empty();
        }
        String key = keys.key(name);
        if (key.isEmpty()) {
            errors.add(new FieldError("?name", "NOTHING_TO_FIND", NOTHING_TO_FIND));
        }
        return Optional.of(key);
    }

    private static Optional<String> code(String parameter, String code, CodeList list, List<FieldError> errors) {
        if (code != null && !list.contains(code)) {
            errors.add(new FieldError(parameter, "UNKNOWN_CODE", UNKNOWN));
        }
        return Optional.ofNullable(code);
    }

    private static <E extends Enum<E>> Optional<E> named(
            String parameter, String name, E[] values, List<FieldError> errors) {
        Optional<E> found =
                Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
        if (name != null && found.isEmpty()) {
            errors.add(new FieldError(parameter, "UNKNOWN_CODE", UNKNOWN));
        }
        return found;
    }

    private Optional<LocalDate> day(String parameter, String written, List<FieldError> errors) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.isAfter(LocalDate.ofInstant(clock.instant(), RegisterMoment.JAPAN))) {
                errors.add(new FieldError(parameter, "IN_THE_FUTURE", FUTURE));
            } else if (day.getYear() < 1) {
                errors.add(new FieldError(parameter, "MALFORMED_DATE", MALFORMED_DAY));
            }
            return Optional.of(day);
        } catch (DateTimeException unreadable) {
            errors.add(new FieldError(parameter, "MALFORMED_DATE", MALFORMED_DAY));
            return Optional.empty();
        }
    }
}
