package jp.hoshimori.document;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text made fit for print: what cannot be printed is taken out, and marks are joined to the letters they belong to. */
final class PrintableText {

    /**
     * Variation selectors: no font here draws the variants, and the character alone is the same character. Also what is
     * invisible and what XML does not allow.
     */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}"
            + "\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}\\x{FFFE}\\x{FFFF}"
            + "\\x{0}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{7F}-\\x{9F}\\p{Cs}]");

    /** A letter and its marks, such as か and ゛ from a Mac's file names. */
    private static final Pattern MARKED = Pattern.compile("[\\p{L}&&[^\\p{IsHan}]]\\p{M}+");

    private PrintableText() {}

    /** The text as it can be printed. */
    static String of(String text) {
        return MARKED.matcher(UNPRINTABLE.matcher(text).replaceAll("")).replaceAll(PrintableText::joined);
    }

    /** Letters only: joining all text would turn 﨔-like compatibility characters, which stand in names, into others. */
    private static String joined(MatchResult letter) {
        return Normalizer.normalize(letter.group(), Normalizer.Form.NFC);
    }
}
