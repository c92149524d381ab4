package jp.hoshimori.diagnosis.handbook.model;

import java.util.HexFormat;

/**
 * What is kept of the link to a published handbook: enough to know it when it comes and, together with a key that is not
 * stored beside it, to show it again; not enough to open it.
 *
 * @param seed random, in hexadecimal digits; the link's token is made from it and the key
 * @param fingerprint the SHA-256 of the token, in hexadecimal digits
 */
public record HandbookLink(String seed, String fingerprint) {

    private static final HexFormat HEX = HexFormat.of();

    /** The link of these bytes. */
    public static HandbookLink of(byte[] seed, byte[] fingerprint) {
        return new HandbookLink(HEX.formatHex(seed), HEX.formatHex(fingerprint));
    }

    /** The seed as bytes. */
    public byte[] seedBytes() {
        return HEX.parseHex(seed);
    }
}
