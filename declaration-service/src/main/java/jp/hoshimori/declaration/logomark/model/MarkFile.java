package jp.hoshimori.declaration.logomark.model;

/**
 * A mark with its file.
 *
 * @param mark what it is
 * @param content the file's bytes, which nobody changes
 */
public record MarkFile(LogoMark mark, byte[] content) {}
