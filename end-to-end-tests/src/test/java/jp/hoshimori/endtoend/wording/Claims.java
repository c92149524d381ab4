package jp.hoshimori.endtoend.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sentences that take a declaration for more than it is. SECURITY ACTION is a self-declaration: nobody certifies it,
 * and it is made, not obtained. A sentence that denies this is allowed, and so are the same words about other things:
 * backups are obtained, people are authenticated, servers have certificates.
 */
public final class Claims {

    /** Where a sentence ends. */
    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?\\n]*?(?:[。！？!?\\n]|\\.(?=\\s)|$)");

    /** What the sentence has to be about before a word with other meanings is taken for a claim. */
    private static final Pattern SCHEME = Pattern.compile(
            "SECURITY ACTION|セキュリティアクション|自己宣言|宣言|[★☆]|[一二三]つ星|ロゴマーク|IPA|お墨付き"
                    + "|\\bdeclar|\\b(?:one|two|1|2)[- ]stars?\\b|\\bstars?\\b|\\bself-declar|\\blogo marks?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RECOGNITION = Pattern.compile("認定(?!特定非営利活動|NPO|こども園|個人情報保護団体|経営革新等支援機関)");

    private static final Pattern AUTHENTICATION = Pattern.compile("認証");

    /** Who is given a certificate, as opposed to who signs in. */
    private static final Pattern CERTIFIED = Pattern.compile("\\G認証(?:を受け|を得|を取得|取得|済|企業|事業者|マーク|機関|されました|されています)");

    private static final Pattern OBTAINING = Pattern.compile("取得");

    /** What is obtained, where that is a star, a declaration or a mark. */
    private static final Pattern STAR_OBTAINED = Pattern.compile(
            "(?:[★☆]|星|宣言|宣言ID|SECURITY ACTION|セキュリティアクション|マーク|認定|認証|資格)(?:[）)」』\\s]*)(?:を|が|の|も|は)?(?:[0-9]+年)?(?:に|新たに|すでに|無事)?$");

    /** Obtained as such, of nothing in particular. */
    private static final Pattern JUST_OBTAINED = Pattern.compile("^\\s*(?:[0-9０-９]+年(?:に)?)?$");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:certif(?:y|ies|ied|ying|icates?|ications?)|accredit\\w*)\\b", Pattern.CASE_INSENSITIVE);

    /** Certificates of keys, servers and work done are no certificates of companies. */
    private static final Pattern OTHER_CERTIFICATE = Pattern.compile(
            "\\b(?:TLS|SSL|HTTPS|X\\.509|PEM|CA|root|key|keystore|truststore|server|client|signed|signing|erasure|destruction|realm)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A denial behind the word, with nothing but its like between. */
    private static final Pattern DENIED_BEHIND =
            Pattern.compile("^[^、。]{0,18}(?:ではありません|ではございません|ではない|ではなく|でない|でもありません|でもない|とは異なり|とは違い|"
                    + "しません|されません|できません|を意味しない|を示しません|とは(?:言|い|呼)|を(?:使|書)(?:いません|きません|わない|かない)"
                    + "|(?:ものではな)|(?:\\s+(?:is|are|was)\\s+(?:not|never)\\b))");

    private static final Pattern LIST_OF_LIKES =
            Pattern.compile("^(?:[・、や/／]|または|又は|および|」「|」や「|」・「|」、「)*(?:認定|認証|取得|保証|審査|資格)");

    private static final Pattern DENIED_BEFORE = Pattern.compile(
            "(?:\\b(?:not|no|never|nobody|nothing|neither|nor|without|isn't|doesn't|don't|cannot|n't)\\b)[^,;:.]{0,70}(?:(?:certified|認定|認証|取得)(?:, | or | nor ))*$",
            Pattern.CASE_INSENSITIVE);

    private Claims() {}

    /** Every sentence of the text that claims something. */
    public static List<String> in(String text) {
        List<String> claims = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            if (claims(sentence.group())) {
                claims.add(sentence.group().strip());
            }
        }
        return claims;
    }

    private static boolean claims(String sentence) {
        return recognizes(sentence) || authenticates(sentence) || obtains(sentence) || certifies(sentence);
    }

    private static boolean recognizes(String sentence) {
        return RECOGNITION.matcher(sentence).results().anyMatch(word -> !isDenied(sentence, word.start(), word.end()));
    }

    private static boolean authenticates(String sentence) {
        boolean aboutTheScheme = SCHEME.matcher(sentence).find();
        return AUTHENTICATION
                .matcher(sentence)
                .results()
                .filter(word -> aboutTheScheme || CERTIFIED.matcher(sentence).find(word.start()))
                .anyMatch(word -> !isDenied(sentence, word.start(), word.end()));
    }

    private static boolean obtains(String sentence) {
        return OBTAINING
                .matcher(sentence)
                .results()
                .filter(word -> isClaimed(sentence.substring(0, word.start()), sentence.substring(word.end())))
                .anyMatch(word -> !isDenied(sentence, word.start(), word.end()));
    }

    private static boolean isClaimed(String before, String behind) {
        boolean done = behind.startsWith("しました") || behind.startsWith("した") || behind.startsWith("済");
        return STAR_OBTAINED.matcher(before).find()
                || JUST_OBTAINED
                                .matcher(before.replaceAll("^[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}0-9]*", ""))
                                .find()
                        && done;
    }

    private static boolean certifies(String sentence) {
        return !OTHER_CERTIFICATE.matcher(sentence).find()
                && ENGLISH.matcher(sentence).results().anyMatch(word -> !isDenied(sentence, word.start(), word.end()));
    }

    private static boolean isDenied(String sentence, int start, int end) {
        if (DENIED_BEFORE.matcher(sentence.substring(0, start)).find()) {
            return true;
        }
        String behind = sentence.substring(end);
        Matcher like = LIST_OF_LIKES.matcher(behind);
        while (like.find()) {
            behind = behind.substring(like.end());
            like = LIST_OF_LIKES.matcher(behind);
        }
        return DENIED_BEHIND.matcher(behind).find();
    }
}
