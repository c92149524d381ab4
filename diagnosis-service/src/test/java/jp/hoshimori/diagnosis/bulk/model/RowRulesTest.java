package jp.hoshimori.diagnosis.bulk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RowRulesTest {

    private static final Questionnaire EDITION = Editions.jisha25v31();
    private static final String ORGANIZATION = "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa";

    private final RowRules rules = new RowRules(
            id -> Optional.of(EDITION).filter(edition -> edition.id().equals(id)),
            new ProfileCodes(Set.of("E"), Set.of("EMPLOYEES_6_20"), Set.of("13")),
            Instant.parse("2026-05-01T00:00:00Z"),
            Duration.ofDays(30));

    /** A sound row, in which a test breaks one thing. */
    private static Row sound() {
        return new Row(
                "A-1", ORGANIZATION, "2026-04-01T09:00:00+09:00", EDITION.id(), "E", "EMPLOYEES_6_20", "13", "4");
    }

    @Test
    void aSoundRowSaysWhatItSays() {
        RowVerdict.Sound row = (RowVerdict.Sound) rules.judge(sound().sent());

        assertThat(row.externalId()).isEqualTo("A-1");
        assertThat(row.organizationId()).contains(UUID.fromString(ORGANIZATION));
        assertThat(row.completedAt()).isEqualTo("2026-04-01T00:00:00Z");
        assertThat(row.profile())
                .isEqualTo(new Profile(Optional.of("E"), Optional.of("EMPLOYEES_6_20"), Optional.of("13")));
        assertThat(row.answers().inOrder()).containsOnly(Answer.IMPLEMENTED).hasSize(25);
    }

    @ParameterizedTest
    @CsvSource({
        "IMPLEMENTED, IMPLEMENTED",
        "実施している, IMPLEMENTED",
        "Implemented, IMPLEMENTED",
        "4, IMPLEMENTED",
        "一部実施している, PARTIAL",
        "2, PARTIAL",
        "実施していない, NOT_IMPLEMENTED",
        "0, NOT_IMPLEMENTED",
        "わからない, UNKNOWN",
        "-1, UNKNOWN"
    })
    void anAnswerIsWrittenAsItsCodeItsWordsOrItsPoints(String written, Answer answer) {
        RowVerdict.Sound row =
                (RowVerdict.Sound) rules.judge(sound().answered(written).sent());

        assertThat(row.answers().inOrder()).containsOnly(answer);
    }

    @Test
    void whatMayBeLeftOutMayBeLeftOut() {
        Row row = new Row("A-1", "", "2026-04-10T09:00:00Z", EDITION.id(), "", "", "", "4");

        RowVerdict.Sound sound = (RowVerdict.Sound) rules.judge(row.sent());

        assertThat(sound.organizationId()).isEmpty();
        assertThat(sound.profile()).isEqualTo(Profile.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsNamedWithItsColumn(String name, UnaryOperator<Row> fault, String error) {
        RowVerdict verdict = rules.judge(fault.apply(sound()).sent());

        assertThat(((RowVerdict.Rejected) verdict).errors())
                .extracting(RowError::stored)
                .containsExactly(error);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("no id", row -> row.named(""), "MALFORMED_EXTERNAL_ID externalId"),
                fault("a formula as id", row -> row.named("=1+1"), "MALFORMED_EXTERNAL_ID externalId"),
                fault("an id too long", row -> row.named("a".repeat(65)), "MALFORMED_EXTERNAL_ID externalId"),
                fault("an id with a line end", row -> row.named("a\n"), "MALFORMED_EXTERNAL_ID externalId"),
                fault("an odd owner", row -> row.of("1-1-1-1-1"), "MALFORMED_ORGANIZATION_ID organizationId"),
                fault("no time", row -> row.at(""), "MALFORMED_TIME completedAt"),
                fault("a time without offset", row -> row.at("2026-04-01T09:00:00"), "MALFORMED_TIME completedAt"),
                fault(
                        "a time beyond every calendar",
                        row -> row.at("+999999999-12-31T23:59:59-18:00"),
                        "MALFORMED_TIME completedAt"),
                fault("the future", row -> row.at("2026-05-01T00:05:01Z"), "IN_THE_FUTURE completedAt"),
                fault("before the edition", row -> row.at("2023-04-25T14:59:59Z"), "BEFORE_EDITION completedAt"),
                fault(
                        "anonymous and past its time",
                        row -> row.of("").at("2026-03-31T23:59:59Z"),
                        "EXPIRED completedAt"),
                fault("an unknown industry", row -> row.from("Z", "EMPLOYEES_6_20", "13"), "UNKNOWN_CODE industry"),
                fault("an unknown size", row -> row.from("E", "EMPLOYEES", "13"), "UNKNOWN_CODE employeeBand"),
                fault("an unknown prefecture", row -> row.from("E", "EMPLOYEES_6_20", "1"), "UNKNOWN_CODE prefecture"),
                fault("an unknown edition", row -> row.answering("jisha25-9.9"), "UNKNOWN_QUESTIONNAIRE questionnaire"),
                fault("an unknown answer", row -> row.with(7, "maybe"), "UNKNOWN_ANSWER q7"),
                fault("a missing answer", row -> row.with(7, ""), "MISSING_ANSWER q7"),
                fault("one answer too many", row -> row.with(26, "4"), "TOO_MANY_ANSWERS"));
    }

    private static Arguments fault(String name, UnaryOperator<Row> fault, String error) {
        return Arguments.of(name, fault, error);
    }

    @Test
    void aTimeAtEachLimitIsTaken() {
        assertThat(rules.judge(sound().at("2026-05-01T00:05:00Z").sent())).isInstanceOf(RowVerdict.Sound.class);
        assertThat(rules.judge(sound().at("2023-04-25T15:00:00Z").sent())).isInstanceOf(RowVerdict.Sound.class);
        assertThat(rules.judge(sound().of("").at("2026-04-01T00:00:00Z").sent()))
                .isInstanceOf(RowVerdict.Sound.class);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceAndTheIdIsKept() {
        Row row = sound().of("x").answering("none").from("Z", "Z", "Z");

        RowVerdict.Rejected rejected = (RowVerdict.Rejected) rules.judge(row.sent());

        assertThat(rejected.externalId()).contains("A-1");
        assertThat(rejected.errors()).hasSize(5);
    }

    @Test
    void anErrorIsTheSameAfterItWasStored() {
        RowError error = RowError.of(RowFault.UNKNOWN_ANSWER, "q7");
        RowError ofTheRow = RowError.of(RowFault.TOO_MANY_ANSWERS);

        assertThat(RowError.ofStored(error.stored())).isEqualTo(error);
        assertThat(RowError.ofStored(ofTheRow.stored())).isEqualTo(ofTheRow);
    }

    /** A row with the same answer to every question, but for those that are changed. */
    private record Row(
            String externalId,
            String organizationId,
            String completedAt,
            String questionnaire,
            String industry,
            String employeeBand,
            String prefecture,
            List<String> answers) {

        Row(
                String externalId,
                String organizationId,
                String completedAt,
                String questionnaire,
                String industry,
                String employeeBand,
                String prefecture,
                String answer) {
            this(
                    externalId,
                    organizationId,
                    completedAt,
                    questionnaire,
                    industry,
                    employeeBand,
                    prefecture,
                    Collections.nCopies(25, answer));
        }

        Row named(String id) {
            return new Row(id, organizationId, completedAt, questionnaire, industry, employeeBand, prefecture, answers);
        }

        Row of(String owner) {
            return new Row(externalId, owner, completedAt, questionnaire, industry, employeeBand, prefecture, answers);
        }

        Row at(String time) {
            return new Row(
                    externalId, organizationId, time, questionnaire, industry, employeeBand, prefecture, answers);
        }

        Row answering(String edition) {
            return new Row(
                    externalId, organizationId, completedAt, edition, industry, employeeBand, prefecture, answers);
        }

        Row from(String industry, String size, String prefecture) {
            return new Row(externalId, organizationId, completedAt, questionnaire, industry, size, prefecture, answers);
        }

        Row answered(String answer) {
            return new Row(
                    externalId, organizationId, completedAt, questionnaire, industry, employeeBand, prefecture, answer);
        }

        Row with(int question, String answer) {
            List<String> changed = new ArrayList<>(answers);
            while (changed.size() < question) {
                changed.add("");
            }
            changed.set(question - 1, answer);
            return new Row(
                    externalId,
                    organizationId,
                    completedAt,
                    questionnaire,
                    industry,
                    employeeBand,
                    prefecture,
                    changed);
        }

        SentRow sent() {
            return new SentRow(
                    externalId,
                    organizationId,
                    completedAt,
                    questionnaire,
                    industry,
                    employeeBand,
                    prefecture,
                    answers);
        }
    }
}
