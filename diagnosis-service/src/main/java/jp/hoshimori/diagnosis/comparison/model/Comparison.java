package jp.hoshimori.diagnosis.comparison.model;

import java.util.List;
import java.util.Optional;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;

/**
 * A diagnosis beside the respondents it is compared with.
 *
 * @param diagnosis the diagnosis
 * @param profile what is known of its company
 * @param tooSmall the groups more alike that may not be shown, the most alike first
 * @param comparedWith the group it is compared with; empty when none may be shown
 */
public record Comparison(
        Diagnosis diagnosis, Profile profile, List<Group> tooSmall, Optional<ShownGroup> comparedWith) {

    public Comparison {
        tooSmall = List.copyOf(tooSmall);
    }

    /** The diagnosis beside the first group, of those that come into question, that may be shown. */
    public static Comparison of(Diagnosis diagnosis, Profile profile, List<ShownGroup> shown) {
        List<Group> candidates = Group.mostAlikeFirst(profile);
        Optional<ShownGroup> comparedWith = candidates.stream()
                .flatMap(group -> shown.stream().filter(each -> each.group().equals(group)))
                .findFirst();
        List<Group> tooSmall = comparedWith
                .map(chosen -> candidates.subList(0, candidates.indexOf(chosen.group())))
                .orElse(candidates);
        return new Comparison(diagnosis, profile, tooSmall, comparedWith);
    }

    /**
     * A group that may be shown.
     *
     * @param group who belongs to it
     * @param counts what is shown of it
     * @param shownAt at which change that was taken
     */
    public record ShownGroup(Group group, Counts counts, long shownAt) {}
}
