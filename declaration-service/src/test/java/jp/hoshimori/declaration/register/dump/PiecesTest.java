package jp.hoshimori.declaration.register.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {

    private final List<byte[]> handedOn = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Pieces.LENGTH - 1, Pieces.LENGTH, Pieces.LENGTH + 1, 3 * Pieces.LENGTH + 17})
    void thePiecesTogetherAreAGzipFileOfWhatWasWritten(int length) throws IOException, NoSuchAlgorithmException {
        byte[] written = new byte[length];
        new Random(length).nextBytes(written);

        Pieces pieces = new Pieces((place, piece) -> {
            assertThat(place).isEqualTo(handedOn.size());
            handedOn.add(piece);
        });
        try (pieces) {
            for (int from = 0; from < length; from += 100_003) {
                pieces.write(written, from, Math.min(100_003, length - from));
            }
        }

        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] piece : handedOn) {
            file.write(piece);
        }
        assertThat(new GZIPInputStream(new ByteArrayInputStream(file.toByteArray())).readAllBytes())
                .isEqualTo(written);
        assertThat(pieces.size()).isEqualTo(length);
        assertThat(pieces.gzipSize()).isEqualTo(file.size());
        assertThat(pieces.count())
                .isEqualTo(handedOn.size())
                .isEqualTo(Math.max(1, -Math.floorDiv(-length, Pieces.LENGTH)));
        assertThat(pieces.sha256OfAll())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(written)));
    }

    @Test
    void aPieceIsHandedOnAsSoonAsItIsFull() throws IOException {
        Pieces pieces = new Pieces((place, piece) -> handedOn.add(piece));

        pieces.write(new byte[Pieces.LENGTH]);

        assertThat(handedOn).hasSize(1);
    }
}
