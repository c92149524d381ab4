package jp.hoshimori.diagnosis.comparison.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;

/**
 * Respondents with something in common; what is empty is not asked about.
 *
 * @param industry the division of the Japan Standard Industrial Classification
 * @param employeeBand the band of the number of employees
 * @param prefecture two digits of JIS X 0401
 */
public record Group(Optional<String> industry, Optional<String> employeeBand, Optional<String> prefecture) {

    /** Every respondent. */
    public static final Group EVERYONE = new Group(Optional.empty(), Optional.empty(), Optional.empty());

    /** Everyone, and the groups that ask about one thing only. */
    public static Set<Group> oneByOne(Profile profile) {
        Set<Group> groups = new LinkedHashSet<>();
        groups.add(EVERYONE);
        profile.industry().ifPresent(code -> groups.add(EVERYONE.inIndustry(code)));
        profile.employeeBand().ifPresent(code -> groups.add(EVERYONE.ofSize(code)));
        profile.prefecture().ifPresent(code -> groups.add(EVERYONE.inPrefecture(code)));
        return groups;
    }

    /**
     * The groups to compare with, the most alike first: industry, size and prefecture; industry and size; industry; size;
     * everyone. What needs something that is not known is left out.
     */
    public static List<Group> mostAlikeFirst(Profile profile) {
        Group all = new Group(profile.industry(), profile.employeeBand(), profile.prefecture());
        Group industryAndSize = new Group(profile.industry(), profile.employeeBand(), Optional.empty());
        Group industry = new Group(profile.industry(), Optional.empty(), Optional.empty());
        Group size = new Group(Optional.empty(), profile.employeeBand(), Optional.empty());
        List<Group> groups = new ArrayList<>();
        if (all.narrowedBy() == 3) {
            groups.add(all);
        }
        if (industryAndSize.narrowedBy() == 2) {
            groups.add(industryAndSize);
        }
        Stream.of(industry, size).filter(group -> group.narrowedBy() == 1).forEach(groups::add);
        groups.add(EVERYONE);
        return groups;
    }

    /** This group within an industry. */
    public Group inIndustry(String code) {
        return new Group(Optional.of(code), employeeBand, prefecture);
    }

    /** This group within a band of size. */
    public Group ofSize(String code) {
        return new Group(industry, Optional.of(code), prefecture);
    }

    /** This group within a prefecture. */
    public Group inPrefecture(String code) {
        return new Group(industry, employeeBand, Optional.of(code));
    }

    /** How many things narrow this group: 0 for everyone, 3 at most. */
    public int narrowedBy() {
        return (int) Stream.of(industry, employeeBand, prefecture)
                .filter(Optional::isPresent)
                .count();
    }
}
