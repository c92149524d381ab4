package jp.hoshimori.declaration.principles.model;

import jp.hoshimori.problem.LocalizedText;

/**
 * One principle that a declaring organization pledges to work on.
 *
 * @param number its place in the edition, from 1
 * @param text the principle in one sentence
 * @param explanation why it matters and what to do
 * @param examples what an organization may do to keep it (対策例)
 */
public record Principle(int number, LocalizedText text, LocalizedText explanation, Examples examples) {

    public Principle {
        if (examples == null) {
            throw new IllegalArgumentException("principle " + number + " has no examples");
        }
    }
}
