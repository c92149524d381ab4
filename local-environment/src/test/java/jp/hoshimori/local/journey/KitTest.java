package jp.hoshimori.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KitTest {

    private static final int QUIET_MODULES = 4;
    private static final int PIXELS_A_MODULE = 10;

    @TempDir
    Path directory;

    /** All but the first have something in their middle that looks like a corner of a code. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/v/90000000001",
                "http://127.0.0.1:8080/v/90000000233",
                "http://127.0.0.1:8080/v/90000000420",
                "http://127.0.0.1:28105/v/97860083482",
                "http://127.0.0.1:30927/v/97942927125",
                "http://127.0.0.1:21876/v/97845126776"
            })
    void theAddressOfAnyCodeIsRead(String address) throws Exception {
        Kit kit = kit(code(address));

        String read = kit.addressInQrCode();

        assertThat(read).isEqualTo(address);
    }

    @Test
    void aPictureWithoutACodeIsSaid() throws Exception {
        Kit kit = kit(new BitMatrix(PIXELS_A_MODULE));

        assertThatThrownBy(kit::addressInQrCode)
                .isInstanceOf(JourneyFailedException.class)
                .hasMessageContaining("cannot be read");
    }

    private Kit kit(BitMatrix picture) throws Exception {
        Path file = directory.resolve("kit.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("qr.png"));
            MatrixToImageWriter.writeToStream(picture, "png", archive);
        }
        return new Kit(file);
    }

    private static BitMatrix code(String address) throws Exception {
        ByteMatrix modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        BitMatrix picture = new BitMatrix((modules.getWidth() + 2 * QUIET_MODULES) * PIXELS_A_MODULE);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    picture.setRegion(
                            (column + QUIET_MODULES) * PIXELS_A_MODULE,
                            (row + QUIET_MODULES) * PIXELS_A_MODULE,
                            PIXELS_A_MODULE,
                            PIXELS_A_MODULE);
                }
            }
        }
        return picture;
    }
}
