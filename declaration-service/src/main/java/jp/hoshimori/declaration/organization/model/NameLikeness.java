package jp.hoshimori.declaration.organization.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** What names have in common that people write differently: the key that possible duplicates share. */
public final class NameLikeness {

    /** Also undone in SQL by V4, for what was registered before. NFKC has made (株) and 株式会社 of ㈱ and ㍿. */
    private static final Pattern LEGAL_FORM = Pattern.compile("株式会社|有限会社|合同会社|合資会社|合名会社|\\((?:株|有|同|資|名)\\)");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}ー]+");

    private NameLikeness() {}

    /** The key of a name: without width, case, spaces, signs and legal form; empty when nothing else was there. */
    public static String key(String name) {
        String plain = Normalizer.normalize(name, Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(LEGAL_FORM.matcher(plain).replaceAll("")).replaceAll("");
    }
}
