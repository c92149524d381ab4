package jp.hoshimori.declaration.declaration.model;

import java.util.List;
import java.util.Optional;

/**
 * A change of a declaration as it was filled in, checked by nothing yet; what is empty stays as it is.
 *
 * @param purposes what the organization declares for from now on
 * @param publicity the name of a {@link Publicity}
 */
public record ChangeForm(Optional<List<String>> purposes, Optional<String> publicity) {}
