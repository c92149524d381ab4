package jp.hoshimori.declaration.logomark.model;

/** The colours in which a mark is given. */
public enum MarkColor {
    /** In its colours. */
    COLOR,
    /** In black and white. */
    BW
}
