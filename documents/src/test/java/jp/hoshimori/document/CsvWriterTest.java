package jp.hoshimori.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @Test
    void aFileStartsWithTheByteOrderMarkAndEndsItsLinesWithCrLf() {
        assertThat(written("設問", "回答")).isEqualTo("\uFEFF設問,回答\r\n");
    }

    @Test
    void fieldsThatHoldSeparatorsAreQuoted() {
        assertThat(written("a,b", "say \"x\"", "one\r\ntwo"))
                .isEqualTo("\uFEFF\"a,b\",\"say \"\"x\"\"\",\"one\r\ntwo\"\r\n");
    }

    @Test
    void numbersStayNumbersAndNothingStaysNothing() {
        assertThat(written(-1, 4, null, "")).isEqualTo("\uFEFF-1,4,,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u3000＝1",
                "＋1",
                "－1",
                "＠x",
                "\uFEFF=1",
                "=HYPERLINK(\"http://example.invalid\")\nx"
            })
    void aTextThatLooksLikeAFormulaIsShownAsText(String formula) {
        assertThat(CsvWriter.field(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-2", "a=b", "山田@会社", "'=1"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(CsvWriter.field(text)).isEqualTo(text);
    }

    private static String written(Object... fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out)) {
            csv.row(fields);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
