package jp.hoshimori.declaration.logomark.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A piece of a PNG file (ISO/IEC 15948 §5.3).
 *
 * @param type four letters
 * @param data the content, which nobody changes
 */
record PngChunk(String type, byte[] data) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int FRAME = 12;
    private static final int TYPE_LENGTH = 4;

    /** The pieces of a file up to its end mark; empty when it is no PNG, or is damaged. */
    static Optional<List<PngChunk>> in(byte[] file) {
        if (!Arrays.equals(Arrays.copyOf(file, SIGNATURE.length), SIGNATURE)) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(file).position(SIGNATURE.length);
        List<PngChunk> chunks = new ArrayList<>();
        while (bytes.remaining() >= FRAME) {
            Optional<PngChunk> chunk = next(bytes);
            if (chunk.isEmpty()) {
                return Optional.empty();
            }
            chunks.add(chunk.get());
            if (chunk.get().is("IEND")) {
                return Optional.of(chunks);
            }
        }
        return Optional.empty();
    }

    private static Optional<PngChunk> next(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining() - FRAME + Integer.BYTES) {
            return Optional.empty();
        }
        byte[] type = new byte[TYPE_LENGTH];
        byte[] data = new byte[length];
        bytes.get(type).get(data);
        PngChunk chunk = new PngChunk(new String(type, StandardCharsets.ISO_8859_1), data);
        return bytes.getInt() == chunk.checksum() ? Optional.of(chunk) : Optional.empty();
    }

    /** The file made of these pieces. */
    static byte[] file(List<PngChunk> chunks) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.write(SIGNATURE);
            for (PngChunk chunk : chunks) {
                out.writeInt(chunk.data.length);
                out.write(chunk.typeBytes());
                out.write(chunk.data);
                out.writeInt(chunk.checksum());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** Whether it is of this type. */
    boolean is(String wanted) {
        return type.equals(wanted);
    }

    /** How many bytes it holds. */
    int length() {
        return data.length;
    }

    private byte[] typeBytes() {
        return type.getBytes(StandardCharsets.ISO_8859_1);
    }

    private int checksum() {
        CRC32 sum = new CRC32();
        sum.update(typeBytes());
        sum.update(data);
        return (int) sum.getValue();
    }
}
