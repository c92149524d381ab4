package jp.hoshimori.diagnosis.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTest {

    @TempDir
    Path directory;

    @Test
    void piecesAreWholeLinesAndTogetherTheUpload() throws IOException {
        String content = "header\n1\n2\n\n3\n4\n5";

        List<Piece> pieces = pieces(content, 3);

        assertThat(pieces).extracting(Piece::number).containsExactly(1, 2, 3);
        assertThat(pieces).extracting(Piece::firstLine).containsExactly(1, 4, 7);
        assertThat(pieces.stream().map(UploadTest::text).collect(Collectors.joining()))
                .isEqualTo(content);
        assertThat(text(pieces.get(1))).isEqualTo("\n3\n4\n");
    }

    @Test
    void aPieceOfLongLinesEndsBeforeItHasAllItsRows() throws IOException {
        String line = "a".repeat(60_000) + "\n";

        List<Piece> pieces = pieces(line.repeat(50), 1_000);

        assertThat(pieces)
                .hasSize(3)
                .allSatisfy(piece -> assertThat(piece.content()).hasSizeLessThan((1 << 20) + 60_001));
    }

    @Test
    void nothingIsLeftOfAClosedUpload() throws IOException {
        Path file = Files.writeString(directory.resolve("upload"), "1\n");

        upload(file).close();

        assertThat(file).doesNotExist();
    }

    private List<Piece> pieces(String content, int rows) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        upload(Files.writeString(directory.resolve("upload"), content)).cut(rows, pieces::add);
        return pieces;
    }

    private static Upload upload(Path file) {
        return new Upload(file, ImportFormat.CSV, Optional.of("header"), StandardCharsets.UTF_8, 1, "");
    }

    private static String text(Piece piece) {
        return new String(piece.content(), StandardCharsets.UTF_8);
    }
}
