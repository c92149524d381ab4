package jp.hoshimori.notification.settings.model;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hoshimori.problem.LocalizedText;

/**
 * What an e-mail address must be before anything is sent to it, in the order in which a person would mend it.
 *
 * <p>Narrower than RFC 5321 on purpose: quoted local parts, address literals and addresses beyond ASCII exist on paper,
 * but many mail servers refuse them, and each is a way to smuggle something into a header.
 */
public enum EmailAddressRule {
    NOT_BLANK(text -> !text.isBlank(), "メールアドレスを入れてください。", "Give an e-mail address."),
    AT_MOST_254_CHARACTERS(
            text -> text.length() <= Shape.MAX_LENGTH,
            "メールアドレスは254文字までです。",
            "An e-mail address has at most 254 characters."),
    NO_CONTROL_CHARACTERS(
            text -> text.chars().noneMatch(Character::isISOControl),
            "メールアドレスに改行などの制御文字は使えません。",
            "An e-mail address has no line breaks or other control characters."),
    ONE_AT_SIGN(
            text -> text.chars().filter(c -> c == '@').count() == 1,
            "メールアドレスには「@」がちょうど1つ必要です。",
            "An e-mail address has exactly one @."),
    PLAIN_LOCAL_PART(
            text -> Shape.LOCAL_PART.matcher(Shape.before(text)).matches(),
            "「@」の前は64文字までの半角英数字と記号で、点は先頭・末尾・連続では使えません。",
            "Before the @ stand at most 64 plain ASCII characters; dots neither lead, end nor follow each other."),
    PUBLIC_DOMAIN(
            text -> Shape.DOMAIN.matcher(Shape.after(text)).matches(),
            "「@」の後ろは example.jp のようなドメイン名です。日本語ドメインは xn-- の形で入れてください。",
            "After the @ stands a domain such as example.jp; an internationalized one in its xn-- form.");

    private final Predicate<String> holds;
    private final LocalizedText reason;

    EmailAddressRule(Predicate<String> holds, String ja, String en) {
        this.holds = holds;
        this.reason = LocalizedText.of(ja, en);
    }

    /** The first rule that the text breaks; empty when it is an address that can be written to. */
    public static Optional<EmailAddressRule> brokenBy(String text) {
        return Stream.of(values()).filter(rule -> !rule.holds.test(text)).findFirst();
    }

    /** What is wrong and how to mend it; never repeats the address. */
    public LocalizedText reason() {
        return reason;
    }

    /** The bounds of RFC 5321 §4.5.3.1 and the dot-atom of RFC 5322 §3.2.3. */
    private static final class Shape {

        private static final int MAX_LENGTH = 254;
        private static final Pattern LOCAL_PART =
                Pattern.compile("(?=.{1,64}$)[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
        private static final Pattern DOMAIN = Pattern.compile(
                "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

        private static String before(String text) {
            return text.substring(0, Math.max(0, text.indexOf('@')));
        }

        private static String after(String text) {
            return text.substring(text.indexOf('@') + 1);
        }
    }
}
