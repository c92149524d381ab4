package jp.hoshimori.local.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;

/** What a declarer gets for its walls and pages, in one archive. */
record Kit(Path file) {

    private static final String QR_CODE = "qr.png";

    /**
     * How the picture is read: without this the reader searches it for a code's corners as it would a photograph, and
     * takes something else in the middle of one code in a hundred for a corner.
     */
    private static final Map<DecodeHintType, Boolean> NOTHING_BUT_THE_CODE = Map.of(DecodeHintType.PURE_BARCODE, true);

    /** The names of everything in it. */
    List<String> contents() throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.stream().map(ZipEntry::getName).toList();
        }
    }

    /**
     * The address that its QR code leads to.
     *
     * @throws JourneyFailedException when it has none that can be read
     */
    String addressInQrCode() throws Exception {
        try (ZipFile archive = new ZipFile(file.toFile());
                InputStream picture = archive.getInputStream(archive.getEntry(QR_CODE))) {
            return decoded(ImageIO.read(picture));
        } catch (NotFoundException unreadable) {
            throw new JourneyFailedException("The QR code in " + file + " cannot be read.");
        }
    }

    private static String decoded(BufferedImage picture) throws Exception {
        BinaryBitmap black = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
        return new QRCodeReader().decode(black, NOTHING_BUT_THE_CODE).getText();
    }
}
