package jp.hoshimori.declaration.register.model;

import java.util.List;

/**
 * What makes differently written names alike, as data.
 *
 * @param source where the lists come from
 * @param edition grows with each change, from 1; keys of different editions do not compare
 * @param legalForms what is dropped wherever it stands in a name, such as 株式会社
 * @param variants characters that are taken for another
 */
public record NameFolding(String source, int edition, List<String> legalForms, List<Variant> variants) {

    public NameFolding {
        if (edition < 1) {
            throw new IllegalArgumentException("editions are counted from 1");
        }
        legalForms = List.copyOf(legalForms);
        variants = List.copyOf(variants);
        if (legalForms.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a legal form is empty");
        }
    }

    /**
     * Characters that are taken for another.
     *
     * @param to one character
     * @param from those that mean the same
     */
    public record Variant(String to, String from) {

        public Variant {
            if (to.codePointCount(0, to.length()) != 1 || from.isBlank() || from.contains(to)) {
                throw new IllegalArgumentException("not a variant: " + from + " to " + to);
            }
        }
    }
}
