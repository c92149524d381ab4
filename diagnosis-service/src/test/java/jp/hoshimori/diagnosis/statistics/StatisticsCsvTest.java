package jp.hoshimori.diagnosis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "\r=1"})
    void whatASpreadsheetWouldComputeIsEscaped(String text) {
        assertThat(StatisticsCsv.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"製造業", "EMPLOYEES_1_5", "1～5人", ""})
    void otherTextStaysAsItIs(String text) {
        assertThat(StatisticsCsv.text(text)).isEqualTo(text);
    }
}
