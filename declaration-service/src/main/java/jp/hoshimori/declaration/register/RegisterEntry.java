package jp.hoshimori.declaration.register;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.Star;

/**
 * What anyone may know of a declaration.
 *
 * @param number the number it is looked up by
 * @param declarer who declared; empty when the name is withheld
 * @param prefecture two digits of JIS X 0401
 * @param industry the letter of the 大分類
 * @param star what was declared
 * @param status whether it holds
 * @param principlesEdition the edition that was pledged
 * @param declaredAt since when it holds
 * @param upgradedAt since when it has two stars; empty for one that never stepped up
 * @param ending since when it holds no more, and why; empty while it stands
 * @param updatedAt when this state was entered
 * @param version grows with each change, from 0
 */
public record RegisterEntry(
        DeclarationNumber number,
        Optional<Declarer> declarer,
        String prefecture,
        String industry,
        Star star,
        DeclarationStatus status,
        String principlesEdition,
        Instant declaredAt,
        Optional<Instant> upgradedAt,
        Optional<Ending> ending,
        Instant updatedAt,
        long version) {

    public RegisterEntry {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(declarer, "declarer");
        Objects.requireNonNull(star, "star");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(upgradedAt, "upgradedAt");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    /**
     * Who declared, where the name is public.
     *
     * @param name the organization's name
     * @param kana how it is read, in katakana; empty when it was not given
     * @param corporateNumber 13 digits; empty for a sole proprietor
     * @param policyUrl where the basic policy was published; empty for one star
     */
    public record Declarer(
            String name, Optional<String> kana, Optional<String> corporateNumber, Optional<String> policyUrl) {}

    /**
     * The end of a declaration.
     *
     * @param at since when it holds no more
     * @param reason why, in the organization's words; empty unless it made them public
     */
    public record Ending(Instant at, Optional<String> reason) {}
}
