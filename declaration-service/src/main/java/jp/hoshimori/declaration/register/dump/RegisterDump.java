package jp.hoshimori.declaration.register.dump;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The register of a day as a file.
 *
 * @param day in Japan
 * @param format what the file is
 * @param madeAt when it was written
 * @param entries how many entries it holds
 * @param size in bytes
 * @param gzipSize in bytes, compressed
 * @param pieces in how many pieces it is stored
 * @param sha256 of the file, in hexadecimal digits
 */
record RegisterDump(
        LocalDate day,
        DumpFormat format,
        Instant madeAt,
        long entries,
        long size,
        long gzipSize,
        int pieces,
        String sha256) {

    /** What the file is called where it is saved. */
    String fileName() {
        return "hoshimori-register-" + day + "." + format.ending();
    }
}
