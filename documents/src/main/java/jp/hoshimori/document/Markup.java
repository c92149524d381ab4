package jp.hoshimori.document;

/** Text as it stands in markup. */
final class Markup {

    private Markup() {}

    /** The text with the characters that mean something in XML written as references. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
