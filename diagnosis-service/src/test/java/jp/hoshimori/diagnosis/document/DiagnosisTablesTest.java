package jp.hoshimori.diagnosis.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiagnosisTablesTest {

    private final DiagnosisTables tables = new DiagnosisTables(SampleDiagnosis.texts());

    @Test
    void theAnswersAreARowEachBelowTheirHeadings() {
        String table = text(tables.answers(SampleDiagnosis.usual(), Locale.JAPANESE));

        assertThat(table).startsWith("\uFEFF" + DocumentExamples.ANSWERS.replace("\n", "\r\n"));
        assertThat(table.lines())
                .hasSize(26)
                .contains("24,組織としての対策,事故への備え," + "セキュリティ事故が発生した場合に備え、緊急時の体制整備や対応手順を作成するなど準備をしていますか？,わからない,-1");
    }

    @Test
    void theResultIsOneRowBelowItsHeadings() {
        String table = text(tables.result(SampleDiagnosis.usual(), Locale.JAPANESE));

        assertThat(table).isEqualTo("\uFEFF" + DocumentExamples.RESULT.replace("\n", "\r\n"));
    }

    @Test
    void headingsAndWordsAreInTheReadersLanguage() {
        assertThat(text(tables.answers(SampleDiagnosis.usual(), Locale.ENGLISH)))
                .contains("Question,Part,Theme,Text of the question,Answer,Points\r\n", ",Do not know,-1\r\n");
        assertThat(text(tables.result(SampleDiagnosis.usual(), Locale.ENGLISH)))
                .contains("Measures are insufficient in part", "Basic measures,Basic measures maximum");
    }

    private static String text(byte[] table) {
        return new String(table, StandardCharsets.UTF_8);
    }
}
