package jp.hoshimori.diagnosis.bulk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,c",
                "a,,c",
                ",",
                "a,b,",
                "\"a\",\"b,c\",d",
                "\"say \"\"yes\"\"\",b",
                "\"\",\"\"\"\"",
                "実施している,一部実施している"
            })
    void aLineIsReadAsAnotherReaderReadsIt(String line) throws MalformedRowException, IOException {
        List<String> fields = CsvLine.split(line);

        try (CSVParser other = CSVParser.parse(line, CSVFormat.RFC4180)) {
            assertThat(fields).isEqualTo(other.getRecords().get(0).toList());
        }
    }

    @Test
    void blanksAroundAFieldAreNoPartOfIt() throws MalformedRowException {
        assertThat(CsvLine.split(" a , b\t,\" c \"")).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a", "a,\"b", "\"a\"b,c", "\"a\"\""})
    void aQuoteThatIsNotClosedSpoilsTheLine(String line) {
        assertThatThrownBy(() -> CsvLine.split(line)).isInstanceOf(MalformedRowException.class);
    }
}
