package jp.hoshimori.support.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.hoshimori.problem.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListTest {

    @ParameterizedTest
    @CsvSource({
        "prefectures, 47, 13, 東京都, Tokyo",
        "industries, 20, E, 製造業, Manufacturing",
        "employee-bands, 6, EMPLOYEES_6_20, 6～20人, 6 to 20 people"
    })
    void eachListIsWholeAndNamedInBothLanguages(String list, int size, String code, String ja, String en) {
        CodeList codes = ReferenceData.read("reference/" + list + ".yaml", CodeList.class);

        assertThat(codes.codes()).hasSize(size);
        assertThat(codes.find(code)).map(Code::name).contains(LocalizedText.of(ja, en));
    }

    @Test
    void aCodeNotOnTheListIsNotFound() {
        CodeList codes = ReferenceData.read("reference/prefectures.yaml", CodeList.class);

        assertThat(codes.contains("48")).isFalse();
        assertThat(codes.contains(null)).isFalse();
    }

    @Test
    void aListThatLostOrRepeatedALineIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> list(2, code("A", "甲")));
        assertThatIllegalArgumentException().isThrownBy(() -> list(2, code("A", "甲"), code("A", "乙")));
    }

    @Test
    void aCodeOfAnotherFormOrWithoutAJapaneseNameIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> list(1, code("a", "甲")));
        assertThatIllegalArgumentException().isThrownBy(() -> list(1, code("A", " ")));
    }

    private static CodeList list(int size, Code... codes) {
        return new CodeList("test", "[A-Z]", size, List.of(codes));
    }

    private static Code code(String code, String ja) {
        return new Code(code, LocalizedText.of(ja, "name"));
    }
}
