package jp.hoshimori.diagnosis.bulk;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Finds out whether bytes that come in bit by bit can be read in an encoding. */
final class DecodingProbe {

    /** No encoding we read has longer characters. */
    private static final int LONGEST_CHARACTER = 4;

    private final CharsetDecoder decoder;
    private final CharBuffer characters = CharBuffer.allocate(1 << 12);
    private byte[] unfinished = new byte[0];
    private boolean possible = true;

    DecodingProbe(Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether nothing has come in yet that the encoding does not know. */
    boolean isPossible() {
        return possible;
    }

    void accept(byte[] bytes, int count) {
        if (possible) {
            ByteBuffer next = ByteBuffer.allocate(unfinished.length + count)
                    .put(unfinished)
                    .put(bytes, 0, count)
                    .flip();
            decode(next, false);
        }
    }

    /** Whether everything that came in can be read. */
    boolean finish() {
        if (possible) {
            decode(ByteBuffer.wrap(unfinished), true);
        }
        return possible;
    }

    private void decode(ByteBuffer bytes, boolean isEnd) {
        CoderResult result;
        do {
            characters.clear();
            result = decoder.decode(bytes, characters, isEnd);
        } while (result.isOverflow());
        possible = !result.isError() && bytes.remaining() < LONGEST_CHARACTER;
        unfinished = new byte[bytes.remaining()];
        bytes.get(unfinished);
    }
}
