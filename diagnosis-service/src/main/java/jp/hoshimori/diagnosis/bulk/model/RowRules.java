package jp.hoshimori.diagnosis.bulk.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** The rules that a row keeps to become a diagnosis, for the rows of one batch: everything wrong with a row is named. */
public final class RowRules {

    /** Editions take effect at midnight in Japan. */
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** How far the clock of a partner may be ahead of ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final Pattern EXTERNAL_ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Function<String, Optional<Questionnaire>> questionnaires;
    private final ProfileCodes codes;
    private final Instant now;
    private final Instant oldestAnonymous;
    private final Map<String, AnswerWords> words = new HashMap<>();

    /**
     * The rules at one time.
     *
     * @param questionnaires finds an edition by its id
     * @param now the present
     * @param anonymousKeptFor for how long a diagnosis of no organization is kept: one that is older is not taken
     */
    public RowRules(
            Function<String, Optional<Questionnaire>> questionnaires,
            ProfileCodes codes,
            Instant now,
            Duration anonymousKeptFor) {
        this.questionnaires = questionnaires;
        this.codes = codes;
        this.now = now;
        this.oldestAnonymous = now.minus(anonymousKeptFor);
    }

    /** What is wrong with a row, or what it says. */
    public RowVerdict judge(SentRow row) {
        List<RowError> errors = new ArrayList<>(0);
        Optional<String> externalId = externalId(row, errors);
        Optional<UUID> organizationId = organizationId(row, errors);
        Optional<Questionnaire> questionnaire = questionnaire(row, errors);
        Optional<Instant> completedAt = completedAt(row, errors);
        completedAt.ifPresent(
                time -> judgeTime(time, questionnaire, row.organizationId().isEmpty(), errors));
        Profile profile = profile(row, errors);
        Optional<Answers> answers = questionnaire.flatMap(edition -> answers(row, edition, errors));
        return errors.isEmpty()
                ? new RowVerdict.Sound(
                        externalId.orElseThrow(),
                        organizationId,
                        profile,
                        answers.orElseThrow(),
                        completedAt.orElseThrow())
                : new RowVerdict.Rejected(externalId, errors);
    }

    private static Optional<String> externalId(SentRow row, List<RowError> errors) {
        if (EXTERNAL_ID.matcher(row.externalId()).matches()) {
            return Optional.of(row.externalId());
        }
        errors.add(RowError.of(RowFault.MALFORMED_EXTERNAL_ID, "externalId"));
        return Optional.empty();
    }

    private static Optional<UUID> organizationId(SentRow row, List<RowError> errors) {
        if (row.organizationId().isEmpty()) {
            return Optional.empty();
        }
        if (UUID_FORM.matcher(row.organizationId()).matches()) {
            return Optional.of(UUID.fromString(row.organizationId()));
        }
        errors.add(RowError.of(RowFault.MALFORMED_ORGANIZATION_ID, "organizationId"));
        return Optional.empty();
    }

    private Optional<Questionnaire> questionnaire(SentRow row, List<RowError> errors) {
        Optional<Questionnaire> questionnaire = questionnaires.apply(row.questionnaire());
        if (questionnaire.isEmpty()) {
            errors.add(RowError.of(RowFault.UNKNOWN_QUESTIONNAIRE, "questionnaire"));
        }
        return questionnaire;
    }

    private static Optional<Instant> completedAt(SentRow row, List<RowError> errors) {
        if (!row.completedAt().startsWith("20")) {
            errors.add(RowError.of(RowFault.MALFORMED_TIME, "completedAt"));
            return Optional.empty();
        }
        try {
            // What is stored and what is told are the same instant: PostgreSQL keeps microseconds.
            return Optional.of(
                    OffsetDateTime.parse(row.completedAt()).toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeParseException unreadable) {
            errors.add(RowError.of(RowFault.MALFORMED_TIME, "completedAt"));
            return Optional.empty();
        }
    }

    private void judgeTime(
            Instant time, Optional<Questionnaire> questionnaire, boolean anonymous, List<RowError> errors) {
        if (time.isAfter(now.plus(CLOCK_SKEW))) {
            errors.add(RowError.of(RowFault.IN_THE_FUTURE, "completedAt"));
        }
        if (anonymous && time.isBefore(oldestAnonymous)) {
            errors.add(RowError.of(RowFault.EXPIRED, "completedAt"));
        }
        LocalDate day = LocalDate.ofInstant(time, JAPAN);
        if (questionnaire.filter(edition -> !edition.isEffectiveOn(day)).isPresent()) {
            errors.add(RowError.of(RowFault.BEFORE_EDITION, "completedAt"));
        }
    }

    private Profile profile(SentRow row, List<RowError> errors) {
        return new Profile(
                code(row.industry(), codes.industries()::contains, "industry", errors),
                code(row.employeeBand(), codes.employeeBands()::contains, "employeeBand", errors),
                code(row.prefecture(), codes.prefectures()::contains, "prefecture", errors));
    }

    private static Optional<String> code(
            String code, Predicate<String> isListed, String column, List<RowError> errors) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!isListed.test(code)) {
            errors.add(RowError.of(RowFault.UNKNOWN_CODE, column));
        }
        return Optional.of(code);
    }

    private Optional<Answers> answers(SentRow row, Questionnaire questionnaire, List<RowError> errors) {
        int before = errors.size();
        AnswerWords known = words.computeIfAbsent(questionnaire.id(), id -> new AnswerWords(questionnaire));
        int questions = questionnaire.questions().size();
        List<Answer> answers = new ArrayList<>(questions);
        for (int question = 1; question <= questions; question++) {
            answer(row, question, known, errors).ifPresent(answers::add);
        }
        if (row.answers().size() > questions) {
            errors.add(RowError.of(RowFault.TOO_MANY_ANSWERS));
        }
        return errors.size() > before ? Optional.empty() : Optional.of(Answers.of(questionnaire, answers));
    }

    private static Optional<Answer> answer(SentRow row, int question, AnswerWords known, List<RowError> errors) {
        String written = question <= row.answers().size() ? row.answers().get(question - 1) : "";
        Optional<Answer> answer = known.answer(written);
        if (answer.isEmpty()) {
            errors.add(
                    RowError.of(written.isEmpty() ? RowFault.MISSING_ANSWER : RowFault.UNKNOWN_ANSWER, "q" + question));
        }
        return answer;
    }
}
