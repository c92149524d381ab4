package jp.hoshimori.declaration.register;

import java.util.List;

/**
 * An entry that a search found.
 *
 * @param entry the entry
 * @param position where it stands in the order of the search: reading goes on after it
 */
record Hit(RegisterEntry entry, List<String> position) {}
