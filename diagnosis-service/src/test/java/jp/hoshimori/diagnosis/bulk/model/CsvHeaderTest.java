package jp.hoshimori.diagnosis.bulk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.hoshimori.problem.FieldError;
import org.junit.jupiter.api.Test;

class CsvHeaderTest {

    private static final String COMPLETE =
            "externalId,organizationId,completedAt,questionnaire,industry,employeeBand,prefecture,q1,q2,q3";

    @Test
    void theOrderOfTheColumnsIsTheSenders() throws MalformedRowException {
        CsvHeader header = CsvHeader.of("q2,questionnaire,q1,completedAt,q3,externalId");

        SentRow row = header.read("zwei,jisha25-3.1,eins,2026-04-01T00:00:00Z,drei,A-1");

        assertThat(row)
                .isEqualTo(new SentRow(
                        "A-1",
                        "",
                        "2026-04-01T00:00:00Z",
                        "jisha25-3.1",
                        "",
                        "",
                        "",
                        java.util.List.of("eins", "zwei", "drei")));
    }

    @Test
    void aCompleteHeaderAndOneWithoutWhatMayBeLeftOutAreRight() {
        assertThat(CsvHeader.violations(COMPLETE, 3)).isEmpty();
        assertThat(CsvHeader.violations("externalId,completedAt,questionnaire,q1,q2,q3", 3))
                .isEmpty();
    }

    @Test
    void everyColumnThatIsMissingIsNamed() {
        assertThat(CsvHeader.violations("externalId,questionnaire,q1,q3", 3))
                .extracting(FieldError::code, error -> error.message().en())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("MISSING_COLUMN", "The column completedAt is missing."),
                        org.assertj.core.api.Assertions.tuple("MISSING_COLUMN", "The column q2 is missing."));
    }

    @Test
    void aColumnThatComesTwiceOrIsNotKnownIsRefused() {
        assertThat(CsvHeader.violations(COMPLETE + ",q3", 3))
                .extracting(FieldError::code)
                .containsExactly("REPEATED_COLUMN");
        assertThat(CsvHeader.violations(COMPLETE + ",q4,=cmd", 3))
                .extracting(FieldError::code)
                .containsExactly("UNKNOWN_COLUMN");
    }

    @Test
    void whatIsNoCsvIsNoHeader() {
        assertThat(CsvHeader.violations("\"externalId,completedAt", 3))
                .extracting(FieldError::code)
                .containsExactly("MALFORMED_HEADER");
    }

    @Test
    void aRowWithMoreOrFewerFieldsThanTheHeaderCannotBeRead() {
        CsvHeader header = CsvHeader.of(COMPLETE);

        assertThatThrownBy(() -> header.read("a,b,c")).isInstanceOf(MalformedRowException.class);
        assertThatThrownBy(() -> header.read(",".repeat(10))).isInstanceOf(MalformedRowException.class);
    }

    @Test
    void columnsBehindTheLastAnswerAreNoAnswers() throws MalformedRowException {
        SentRow row = CsvHeader.of(COMPLETE).read("A-1,,t,e,,,,4,,");

        assertThat(row.answers()).containsExactly("4");
    }
}
