package jp.hoshimori.declaration.declaration.model;

/** What an organization declares. */
public enum Star {
    /** 一つ星: it works on the principles. */
    ONE_STAR,
    /** 二つ星: it knows its state by a diagnosis and has published its basic policy. */
    TWO_STARS
}
