package jp.hoshimori.diagnosis.handbook.model;

import java.text.Normalizer;
import java.util.List;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.text.WrittenText;

/**
 * Whoever acknowledges a handbook, by a word they chose themselves, such as their initials or an employee number.
 *
 * @param word in one canonical spelling, so that the same word typed differently is the same reader
 */
public record Reader(String word) {

    /** The most characters that the word may have. */
    public static final int LONGEST = 64;

    private static final LocalizedText UNUSABLE = LocalizedText.of(
            "イニシャルや社員番号など、自分と分かる言葉を 1 から {0} 文字で書いてください。制御文字は使えません。",
            "Give a word by which you know yourself, such as your initials or your employee number, in 1 to {0}"
                    + " characters and without control characters.");

    /**
     * The reader of that word.
     *
     * @throws ProblemException 400 for a word that is missing, too long or not visible
     */
    public static Reader of(String written) {
        String word = written == null
                ? ""
                : Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        if (!WrittenText.hasLength(word, LONGEST) || !WrittenText.isVisible(word, false)) {
            throw ProblemException.invalid(
                    List.of(new FieldError("/reader", "UNUSABLE_READER", UNUSABLE.format(LONGEST))));
        }
        return new Reader(word);
    }
}
