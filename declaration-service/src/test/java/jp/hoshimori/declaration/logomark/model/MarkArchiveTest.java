package jp.hoshimori.declaration.logomark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkArchiveTest {

    private final Map<String, byte[]> files = complete();

    @Test
    void allEightMarksAreRead() {
        Map<MarkKind, CheckedMark> marks = MarkArchive.read(Pictures.zip(files));

        assertThat(marks).containsOnlyKeys(MarkKind.all());
        assertThat(marks.values()).allMatch(mark -> mark.format() == MarkFormat.PNG);
    }

    @Test
    void everyMissingFileIsNamed() {
        files.remove("security_action_hitotsuboshi-small_color.png");
        files.remove("security_action_futatsuboshi-large_bw.png");

        assertThat(errors(Pictures.zip(files)))
                .extracting(error -> error.message().en())
                .containsExactly(
                        "The archive lacks security_action_hitotsuboshi-small_color.png.",
                        "The archive lacks security_action_futatsuboshi-large_bw.png.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../security_action_hitotsuboshi-small_color.png",
                "/etc/passwd",
                "..\\evil.png",
                "marks/security_action_hitotsuboshi-small_color.png",
                "marks/",
                "more.zip",
                "__MACOSX/._x",
                "security_action_hitotsuboshi-small_color.png.exe"
            })
    void aFileThatDoesNotBelongIsRefused(String name) {
        files.put(name, new byte[0]);

        assertThat(errors(Pictures.zip(files))).extracting(FieldError::code).containsExactly("ZIP_UNEXPECTED_FILE");
    }

    @Test
    void aBombIsNotUnpacked() {
        files.put("security_action_futatsuboshi-large_bw.png", new byte[200 << 20]);

        byte[] bomb = Pictures.zip(files);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(errors(bomb)).extracting(FieldError::code).containsExactly("ZIP_TOO_LARGE");
    }

    @Test
    void manyFilesThatAreHarmlessAloneAreNotUnpackedTogether() {
        files.replaceAll((name, content) -> new byte[1_000_000]);

        assertThat(errors(Pictures.zip(files))).extracting(FieldError::code).containsExactly("ZIP_TOO_LARGE");
    }

    @Test
    void aFileThatIsNoPictureIsNamed() {
        files.put("security_action_futatsuboshi-large_bw.png", Pictures.zip(complete()));

        assertThat(errors(Pictures.zip(files))).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("NOT_A_PNG");
            assertThat(error.pointer()).isEqualTo("/security_action_futatsuboshi-large_bw.png");
        });
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        byte[] archive = Pictures.zip(files);
        byte[] cut = Arrays.copyOf(archive, 90);

        assertThat(errors(cut)).extracting(FieldError::code).containsExactly("NOT_A_ZIP");
        assertThat(errors("not a zip".getBytes(StandardCharsets.UTF_8)))
                .extracting(FieldError::code)
                .containsOnly("ZIP_FILE_MISSING");
    }

    private static Map<String, byte[]> complete() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        MarkKind.all().forEach(kind -> files.put(kind.fileName(MarkFormat.PNG), Pictures.png()));
        return files;
    }

    private static List<FieldError> errors(byte[] archive) {
        var thrown = assertThatThrownBy(() -> MarkArchive.read(archive))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class));
        return thrown.actual().errors();
    }
}
