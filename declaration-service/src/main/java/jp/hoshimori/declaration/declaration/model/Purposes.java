package jp.hoshimori.declaration.declaration.model;

import jp.hoshimori.support.reference.CodeList;

/**
 * What organizations can declare for.
 *
 * @param list the choices
 */
public record Purposes(CodeList list) {}
