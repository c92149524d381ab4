package jp.hoshimori.diagnosis.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvOutputTest {

    @Test
    void aFileIsUtf8WithAMarkAndEndsItsLinesAsSpreadsheetsDo() throws IOException {
        assertThat(written("名前", "a,b", "say \"yes\"")).isEqualTo("\uFEFF名前,\"a,b\",\"say \"\"yes\"\"\"\r\n");
    }

    @Test
    void noTextBecomesAFormulaButNumbersStayNumbers() throws IOException {
        assertThat(written("=1+1", "+81", "-1", "@SUM(A1)", "\tx", -25))
                .isEqualTo("\uFEFF'=1+1,'+81,'-1,'@SUM(A1),'\tx,-25\r\n");
    }

    private static String written(Object... values) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CsvOutput csv = CsvOutput.to(file)) {
            csv.row(values);
        }
        return file.toString(StandardCharsets.UTF_8);
    }
}
