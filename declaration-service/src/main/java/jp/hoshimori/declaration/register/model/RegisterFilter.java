package jp.hoshimori.declaration.register.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.Star;

/**
 * What a search of the register asks for; whatever is empty does not narrow it.
 *
 * @param nameKey the key of what the name or its kana contains
 * @param prefecture two digits of JIS X 0401
 * @param industry the letter of the 大分類
 * @param star what was declared
 * @param status what the declaration's status is: one search, one status
 * @param declaredFrom declared then or later
 * @param declaredBefore declared earlier than this
 */
public record RegisterFilter(
        Optional<String> nameKey,
        Optional<String> prefecture,
        Optional<String> industry,
        Optional<Star> star,
        DeclarationStatus status,
        Optional<Instant> declaredFrom,
        Optional<Instant> declaredBefore) {

    public RegisterFilter {
        Objects.requireNonNull(nameKey, "nameKey");
        Objects.requireNonNull(prefecture, "prefecture");
        Objects.requireNonNull(industry, "industry");
        Objects.requireNonNull(star, "star");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(declaredFrom, "declaredFrom");
        Objects.requireNonNull(declaredBefore, "declaredBefore");
    }
}
