package jp.hoshimori.support.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than a number of bytes. */
final class LimitedInputStream extends FilterInputStream {

    private final long maximum;
    private long given;

    LimitedInputStream(InputStream bytes, long maximum) {
        super(bytes);
        this.maximum = maximum;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int more) {
        given += more;
        if (given > maximum) {
            throw BodyLimit.tooLarge(maximum);
        }
    }
}
