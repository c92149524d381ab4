package jp.hoshimori.declaration.register.display;

/**
 * A line of the verification page.
 *
 * @param term what it is about
 * @param text what there is to say
 * @param link whether the text is an address on the web
 */
record Fact(String term, String text, boolean link) {}
