package jp.hoshimori.declaration.logomark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngMarkTest {

    @Test
    void aPictureKeepsItsPixels() {
        byte[] sent = Pictures.png(40, 30, new Color(0x80336699, true));

        byte[] checked = PngMark.checked(sent);

        assertThat(Pictures.shown(checked).getWidth()).isEqualTo(40);
        assertThat(Pictures.shown(checked).getHeight()).isEqualTo(30);
        assertThat(Pictures.shown(checked).getRGB(20, 15))
                .isEqualTo(Pictures.shown(sent).getRGB(20, 15));
    }

    @Test
    void nothingButThePictureIsKept() {
        byte[] sent = with(
                Pictures.png(),
                new PngChunk("tEXt", "Author\0somebody".getBytes(StandardCharsets.ISO_8859_1)),
                new PngChunk("zTXt", "<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1)),
                new PngChunk("gAMA", ByteBuffer.allocate(4).putInt(45455).array()),
                new PngChunk("sRGB", new byte[] {0, 0}));
        byte[] trailing = Arrays.copyOf(sent, sent.length + 500);

        byte[] checked = PngMark.checked(trailing);

        assertThat(types(checked)).containsExactly("IHDR", "gAMA", "IDAT", "IEND");
        assertThat(new String(checked, StandardCharsets.ISO_8859_1)).doesNotContain("somebody", "script");
        assertThat(checked).hasSizeLessThan(trailing.length);
    }

    @ParameterizedTest
    @CsvSource({"4096, 16", "16, 4096", "1024, 1024"})
    void theLargestSidesAreTaken(int width, int height) {
        assertThat(PngMark.checked(Pictures.png(width, height, Color.RED))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4097, 16", "16, 4097", "15, 16", "16, 15"})
    void othersAreNot(int width, int height) {
        byte[] sent = Pictures.png(width, height, Color.RED);

        refuses(sent, "IMAGE_SIZE");
    }

    /** Says that it has four billion pixels a side, and never gets to the pixels: of those there are none. */
    @Test
    void aHeaderIsJudgedBeforeAPixelIsDecoded() {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(Integer.MAX_VALUE)
                .putInt(Integer.MAX_VALUE)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        byte[] bomb = PngChunk.file(List.of(
                new PngChunk("IHDR", header), new PngChunk("IDAT", new byte[] {1}), new PngChunk("IEND", new byte[0])));

        refuses(bomb, "IMAGE_SIZE");
    }

    @Test
    void deepColoursCountForWhatTheyTakeInMemory() {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(4096)
                .putInt(4096)
                .put(new byte[] {16, 6, 0, 0, 0})
                .array();
        byte[] deep = PngChunk.file(List.of(
                new PngChunk("IHDR", header), new PngChunk("IDAT", new byte[] {1}), new PngChunk("IEND", new byte[0])));

        refuses(deep, "IMAGE_SIZE");
    }

    @Test
    void whatIsNoPngIsRefused() {
        byte[] png = Pictures.png();
        byte[] damaged = png.clone();
        damaged[40] ^= 1;

        refuses(new byte[0], "NOT_A_PNG");
        refuses("GIF89a".getBytes(StandardCharsets.ISO_8859_1), "NOT_A_PNG");
        refuses(Arrays.copyOf(png, png.length - 12), "NOT_A_PNG");
        refuses(Arrays.copyOf(png, 60), "NOT_A_PNG");
        refuses(damaged, "NOT_A_PNG");
        refuses(withoutPixels(png), "NOT_A_PNG");
        refuses(PngChunk.file(List.of(new PngChunk("IEND", new byte[0]))), "NOT_A_PNG");
    }

    private static void refuses(byte[] sent, String code) {
        assertThatThrownBy(() -> PngMark.checked(sent))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .extracting(ProblemException::errors, InstanceOfAssertFactories.list(FieldError.class))
                .extracting(FieldError::code)
                .containsExactly(code);
    }

    private static byte[] with(byte[] png, PngChunk... more) {
        List<PngChunk> chunks = new ArrayList<>(PngChunk.in(png).orElseThrow());
        chunks.addAll(1, List.of(more));
        return PngChunk.file(chunks);
    }

    private static byte[] withoutPixels(byte[] png) {
        return PngChunk.file(PngChunk.in(png).orElseThrow().stream()
                .filter(chunk -> !chunk.is("IDAT"))
                .toList());
    }

    private static List<String> types(byte[] png) {
        return PngChunk.in(png).orElseThrow().stream()
                .map(PngChunk::type)
                .distinct()
                .toList();
    }
}
