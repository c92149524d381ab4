package jp.hoshimori.notification.settings;

import java.util.Optional;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;

/**
 * What the author of a change believes to be stored, so that two administrators do not overwrite each other.
 *
 * @param ifMatch the {@code If-Match} header, or null
 * @param ifNoneMatch the {@code If-None-Match} header, or null; {@code *} says that nothing is stored yet
 */
record SettingsPrecondition(String ifMatch, String ifNoneMatch) {

    private static final String ANYTHING = "*";

    /**
     * Lets the change pass if the belief is right.
     *
     * @param stored the version of what is stored; empty when nothing is
     * @throws ProblemException 428 when settings exist and nothing is said about them, 412 when the belief is wrong
     */
    void check(Optional<Long> stored) {
        if (stored.isPresent() && ANYTHING.equals(ifNoneMatch)) {
            throw failed("通知設定はすでにあります。", "There are notification settings already.");
        }
        if (stored.isEmpty() && ifMatch != null) {
            throw failed("通知設定はまだありません。", "There are no notification settings yet.");
        }
        stored.ifPresent(version -> EntityTags.requireMatch(ifMatch, version));
    }

    private static ProblemException failed(String ja, String en) {
        return new ProblemException(CommonProblems.PRECONDITION_FAILED, LocalizedText.of(ja, en));
    }
}
