package jp.hoshimori.declaration.logomark.model;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import jp.hoshimori.problem.ProblemException;

/**
 * A PNG picture that is really one: its header is judged before a pixel is decoded, then it is decoded and written anew,
 * so that nothing is kept but the picture and what says how its colours and its size are meant.
 */
final class PngMark {

    private static final int SMALLEST_SIDE = 16;
    private static final int LONGEST_SIDE = 4096;

    /** What decoding may take; a picture of the longest sides in plain colours fits. */
    private static final long MOST_DECODED_BYTES = 64L << 20;

    /** What decoding needs. Whatever else is in the file is dropped unread. */
    private static final List<String> PIXELS = List.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    /** What says how the pixels are meant, each with the one length it has. */
    private static final Map<String, Integer> MEANING = Map.of("gAMA", 4, "cHRM", 32, "sRGB", 1, "pHYs", 9);

    private PngMark() {}

    /**
     * The picture written anew.
     *
     * @throws ProblemException 400 with the reason when it is none that can be a mark
     */
    static byte[] checked(byte[] sent) {
        List<PngChunk> chunks = PngChunk.in(sent).orElseThrow(PngMark::unreadable);
        requireFit(PngHeader.of(chunks).orElseThrow(PngMark::unreadable));
        List<PngChunk> written =
                PngChunk.in(encoded(decoded(chunks))).orElseThrow(() -> new IllegalStateException("not written"));
        List<PngChunk> meaning = chunks.stream()
                .takeWhile(chunk -> !chunk.is("IDAT"))
                .filter(chunk -> Integer.valueOf(chunk.length()).equals(MEANING.get(chunk.type())))
                .toList();
        return PngChunk.file(
                Stream.of(written.subList(0, 1).stream(), meaning.stream(), pixels(written.subList(1, written.size())))
                        .flatMap(part -> part)
                        .toList());
    }

    private static void requireFit(PngHeader header) {
        int shorter = Math.min(header.width(), header.height());
        int longer = Math.max(header.width(), header.height());
        if (shorter < SMALLEST_SIDE || longer > LONGEST_SIDE || header.decodedBytes() > MOST_DECODED_BYTES) {
            throw MarkRefusals.of(
                    "IMAGE_SIZE",
                    "画像の縦横はそれぞれ 16 から 4096 ピクセルまでです。色の深さにより、これより小さい上限になることがあります。",
                    "Each side of the picture is 16 to 4096 pixels; with very deep colours, less.");
        }
    }

    private static BufferedImage decoded(List<PngChunk> chunks) {
        byte[] bare = PngChunk.file(pixels(chunks).toList());
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } catch (IOException | RuntimeException broken) {
            // The reader throws what it happens to stumble over.
            throw unreadable();
        } finally {
            reader.dispose();
        }
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Stream<PngChunk> pixels(List<PngChunk> chunks) {
        return chunks.stream().filter(chunk -> PIXELS.contains(chunk.type()));
    }

    private static ProblemException unreadable() {
        return MarkRefusals.of(
                "NOT_A_PNG",
                "PNG 画像として読み取れません。壊れていないか、拡張子だけを変えたものでないか確かめてください。",
                "This is not a readable PNG picture. Check that it is whole and of this format.");
    }
}
