package jp.hoshimori.diagnosis.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadCheckTest {

    private static final String FILE = "header\r\n実施している,一部実施している\r\n\r\n髙橋,わからない\r\n";
    private static final int LONGEST_LINE = 100;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void theEncodingIsToldFromTheBytesHoweverTheyComeIn(String name) {
        byte[] bytes = FILE.getBytes(Charset.forName(name));

        for (int size = 1; size <= bytes.length; size++) {
            UploadCheck.Finding found = checked(bytes, size);

            assertThat(found.charset()).isEqualTo(Charset.forName(name));
            assertThat(found.rows()).isEqualTo(2);
            assertThat(found.header()).contains("header");
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() {
        UploadCheck.Finding found = checked(("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_8), 7);

        assertThat(found.header()).contains("header");
        assertThat(found.charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(checked("header\na\nb".getBytes(StandardCharsets.UTF_8), 3).rows())
                .isEqualTo(2);
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(refused(FILE.getBytes(StandardCharsets.UTF_16LE)).code()).isEqualTo("UNDECODABLE");
        assertThat(refused("header\n\u00E9t\u00E9\u00FF".getBytes(StandardCharsets.ISO_8859_1))
                        .code())
                .isEqualTo("UNDECODABLE");
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndIsRefused() {
        byte[] whole = "header\n実".getBytes(StandardCharsets.UTF_8);

        assertThat(refused(java.util.Arrays.copyOf(whole, whole.length - 2)).code())
                .isEqualTo("UNDECODABLE");
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        assertThat(refused(new byte[0]).code()).isEqualTo("NO_ROWS");
        assertThat(refused("header\n \r\n".getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("NO_ROWS");
    }

    @Test
    void aLineThatIsTooLongIsNamed() {
        String line = "a".repeat(LONGEST_LINE);
        byte[] atTheLimit = ("header\n" + line + "\n" + line).getBytes(StandardCharsets.UTF_8);
        byte[] beyond = ("header\n" + line + "\n" + line + "a").getBytes(StandardCharsets.UTF_8);

        assertThat(checked(atTheLimit, 50).rows()).isEqualTo(2);
        assertThat(refused(beyond))
                .extracting(FieldError::code, FieldError::pointer)
                .containsExactly("LINE_TOO_LONG", "/lines/3");
    }

    @Test
    void noiseNeverDoesAnythingButBeRefusedOrRead() {
        Random random = new Random(20260401);
        for (int file = 0; file < 200; file++) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            try {
                assertThat(checked(noise, 64).rows()).isPositive();
            } catch (ProblemException refused) {
                assertThat(refused.errors()).isNotEmpty();
            }
        }
    }

    private static UploadCheck.Finding checked(byte[] bytes, int size) {
        UploadCheck check = new UploadCheck(anyHeader(), LONGEST_LINE);
        for (int start = 0; start < bytes.length; start += size) {
            int count = Math.min(size, bytes.length - start);
            check.accept(java.util.Arrays.copyOfRange(bytes, start, start + count), count);
        }
        return check.finish();
    }

    private static FieldError refused(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> checked(bytes, 16))
                .errors()
                .get(0);
    }

    private static FirstLine anyHeader() {
        return new FirstLine() {
            @Override
            public List<FieldError> violations(String line) {
                return List.of();
            }

            @Override
            public boolean isHeader() {
                return true;
            }
        };
    }
}
