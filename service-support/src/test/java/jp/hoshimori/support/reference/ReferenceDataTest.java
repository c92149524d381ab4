package jp.hoshimori.support.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDataTest {

    record Part(int number, String name, Optional<String> note) {}

    record Parts(List<Part> parts) {}

    @Test
    void whatIsCompleteIsReadAndOnlyWhatIsOptionalMayBeMissing() throws IOException {
        Parts parts = read("parts: [{number: 1, name: a}]");

        assertThat(parts.parts()).containsExactly(new Part(1, "a", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parts: [{number: 1, nmae: a}]          | /parts/0",
                "parts: [{number: 1}]                   | name",
                "parts: [{name: a}]                     | number",
                "parts: [{number: null, name: a}]       | number",
                "parts: [{number: 1, name: }]           | name",
                "parts: [{number: 1, name: a, name: b}] | name",
                "parts: [{number: one, name: a}]        | /parts/0/number"
            })
    void whatIsUnknownMissingOrDoubledIsRefusedAndNamed(String yaml, String named) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ReferenceDataException.class)
                .hasMessageContaining("parts.yaml")
                .hasMessageContaining(named);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> ReferenceData.read("nowhere.yaml", Parts.class))
                .hasMessageContaining("nowhere.yaml");
    }

    private static Parts read(String yaml) throws IOException {
        return ReferenceData.read(
                "parts.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Parts.class);
    }
}
