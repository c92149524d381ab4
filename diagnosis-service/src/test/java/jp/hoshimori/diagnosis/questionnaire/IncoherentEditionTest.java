package jp.hoshimori.diagnosis.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hoshimori.diagnosis.questionnaire.model.Coherence;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.support.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row breaks one thing in the edition that ships and names the sentence that must stop the start. */
class IncoherentEditionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number: 7\\n    part   | number: 6\\n    part  | Question 6 stands where 7 belongs.
            part: 3                | part: 4               | Question 19 belongs to part 4, which does not exist.
            number: 25\\n    part: 3 | number: 25\\n    part: 9 | Question 25 belongs to part 9, which does not exist.
            from: 50               | from: 51              | A total of 50 lies in 0 bands, not in one.
            to: 49                 | to: 50                | A total of 50 lies in 2 bands, not in one.
            from: -25              | from: -24             | A total of -25 lies in 0 bands, not in one.
            code: CRITICAL         | code: INSUFFICIENT    | The band code INSUFFICIENT is there twice or is not upper-case words.
            answer: PARTIAL        | answer: UNKNOWN       | The answer PARTIAL is offered 0 times, not once.
            points: 2              | points: 5             | The answer IMPLEMENTED gets fewer points than PARTIAL.
            en: Implemented        | en: ' '               | The label of IMPLEMENTED has no English text.
            mark: ※2              | mark: ※3             | Question 4 refers to ※2, which no note explains.
            ファイル※1は          | ファイル※9は         | Question 2 refers to ※9, which no note explains.
            id: jisha25-3.1        | id: Jisha 25          | Its id is not a name and an edition such as jisha25-3.1.
            points: 4              | pionts: 4             | planted.yaml at /answers/0/points:
            topic: ANTIVIRUS       | topic: UPDATES        | The topic UPDATES of question 2 is not an upper-case word, or is that of another question too.
            edition: "3.1"         | edition: "3.2"       | Its id does not end with its edition 3.2.
            revision: 1            | revision: 0           | Revisions are counted from 1; 0 is none.
            points: 4              | points: 5             | Totals lie between -25 and 100; with these points they lie between -25 and 125.
            points: -1             | points: -2            | Totals lie between -25 and 100; with these points they lie between -50 and 100.
            number: 3\\n    name: {ja: 組織としての対策 | number: 4\\n    name: {ja: 組織としての対策 | Part 4 stands where 3 belongs.
            en: Implemented        | en: "Impl\\u0007"     | The label of IMPLEMENTED has a control character.
            textVerification: VERIFIED | ''               | planted.yaml at /questions/0/textVerification:
            edition: "3.1"         | ''                    | planted.yaml at /edition:
            theme: {ja: 脆弱性対策, en: Vulnerabilities} | theme: {ja: 脆弱性対策} | planted.yaml at /questions/0/theme/en:
            """)
    void anIncoherentEditionIsRefusedWithASentenceThatNamesThePlace(String sound, String broken, String sentence) {
        String yaml = shipped();
        String planted = yaml.replaceFirst(Pattern.quote(lines(sound)), Matcher.quoteReplacement(lines(broken)));
        assertThat(planted).isNotEqualTo(yaml);

        assertThatThrownBy(() -> read(planted)).hasMessageContaining(sentence);
    }

    @Test
    void anEditionWithoutAFileIsRefusedByName() {
        assertThatThrownBy(() -> new Questionnaires(List.of("jisha25-9.9"), NoPublishedEditions.INSTANCE))
                .hasMessageContaining("questionnaires/jisha25-9.9.yaml does not exist");
    }

    private static void read(String yaml) throws IOException {
        Coherence.check(ReferenceData.read(
                "planted.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Questionnaire.class));
    }

    private static String lines(String cell) {
        return cell.replace("\\n", "\n");
    }

    private static String shipped() {
        try (InputStream yaml = IncoherentEditionTest.class.getResourceAsStream("/questionnaires/jisha25-3.1.yaml")) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
