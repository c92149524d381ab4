package jp.hoshimori.declaration.register.dump;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;

/** Gives a file away piece by piece, compressed as it is stored or not. */
final class DumpStream {

    private final RegisterDumps dumps;
    private final RegisterDump dump;

    DumpStream(RegisterDumps dumps, RegisterDump dump) {
        this.dumps = dumps;
        this.dump = dump;
    }

    /** Writes the file as a gzip file. */
    void writeCompressed(OutputStream out) throws IOException {
        for (int place = 0; place < dump.pieces(); place++) {
            out.write(piece(place));
        }
    }

    /** Writes the file. */
    void write(OutputStream out) throws IOException {
        for (int place = 0; place < dump.pieces(); place++) {
            new GZIPInputStream(new ByteArrayInputStream(piece(place))).transferTo(out);
        }
    }

    private byte[] piece(int place) throws IOException {
        try {
            return dumps.piece(dump, place);
        } catch (SQLException failure) {
            throw new IOException("A piece of a dump could not be read", failure);
        }
    }
}
