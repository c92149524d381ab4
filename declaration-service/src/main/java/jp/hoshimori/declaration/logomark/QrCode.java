package jp.hoshimori.declaration.logomark;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import jp.hoshimori.problem.LocalizedText;

/**
 * A QR code (ISO/IEC 18004) of an address and nothing else, with error correction M and the quiet zone of four modules
 * that scanners need.
 */
final class QrCode {

    private static final int QUIET_MODULES = 4;

    /** Large enough for print: a module of ten pixels is a millimetre at 254 dots an inch. */
    private static final int PIXELS_A_MODULE = 10;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** The code of an address. */
    static QrCode of(String address) {
        try {
            return new QrCode(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds this address", tooLong);
        }
    }

    /** How many modules each side has, with the quiet zone. */
    int size() {
        return modules.getWidth() + 2 * QUIET_MODULES;
    }

    /** The dark modules as the data of an SVG path, one module being one unit; neighbours in a row are drawn as one. */
    String path() {
        return IntStream.range(0, modules.getHeight())
                .boxed()
                .flatMap(row -> IntStream.range(0, modules.getWidth())
                        .filter(column -> dark(column, row) && !dark(column - 1, row))
                        .mapToObj(column -> run(column, row)))
                .collect(Collectors.joining());
    }

    private String run(int column, int row) {
        int length = (int) IntStream.range(column, modules.getWidth())
                .takeWhile(next -> dark(next, row))
                .count();
        return "M%d %dh%dv1h-%dz".formatted(column + QUIET_MODULES, row + QUIET_MODULES, length, length);
    }

    /** The code as a picture. */
    byte[] png() {
        int side = size() * PIXELS_A_MODULE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (dark(column, row)) {
                    pen.fillRect(
                            (column + QUIET_MODULES) * PIXELS_A_MODULE,
                            (row + QUIET_MODULES) * PIXELS_A_MODULE,
                            PIXELS_A_MODULE,
                            PIXELS_A_MODULE);
                }
            }
        }
        pen.dispose();
        return file(image);
    }

    /** The code as a drawing with a title in both languages. */
    byte[] svg(LocalizedText title) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%1$d" viewBox="0 0 %2$d %2$d" role="img" shape-rendering="crispEdges">
                <title>%3$s / %4$s</title>
                <rect width="%2$d" height="%2$d" fill="#ffffff"/>
                <path d="%5$s" fill="#000000"/>
                </svg>
                """.formatted(size() * PIXELS_A_MODULE, size(), title.ja(), title.en(), path())
                .getBytes(StandardCharsets.UTF_8);
    }

    private boolean dark(int column, int row) {
        return column >= 0 && modules.get(column, row) == 1;
    }

    private static byte[] file(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
