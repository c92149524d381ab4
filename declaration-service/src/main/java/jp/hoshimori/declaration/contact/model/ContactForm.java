package jp.hoshimori.declaration.contact.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import jp.hoshimori.declaration.organization.model.VisibleText;

/**
 * A contact as it was filled in, checked by nothing yet; any member may be {@code null}.
 *
 * @param kind the name of a {@link ContactKind}
 * @param name the person's name
 * @param department where the person works
 * @param email where to write to
 * @param phone where to call
 */
public record ContactForm(String kind, String name, String department, String email, String phone) {

    /**
     * The person in this form.
     *
     * @throws IllegalArgumentException when the form breaks a rule; check with {@link ContactRules} before
     */
    public Person person() {
        return new Person(
                VisibleText.canonical(name),
                Optional.ofNullable(department).map(VisibleText::canonical),
                email.strip(),
                Optional.ofNullable(phone).map(ContactForm::halfWidth));
    }

    /** The kind in this form; present when the form meets the rules. */
    public Optional<ContactKind> contactKind() {
        return ContactKind.named(kind);
    }

    static String halfWidth(String written) {
        return Normalizer.normalize(written, Form.NFKC).strip();
    }

    /** Says nothing of the person, wherever it is printed. */
    @Override
    public String toString() {
        return "ContactForm[…]";
    }
}
