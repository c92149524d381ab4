package jp.hoshimori.diagnosis.comparison.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final Group INDUSTRY = Group.EVERYONE.inIndustry("E");
    private static final Group SIZE = Group.EVERYONE.ofSize("EMPLOYEES_6_20");
    private static final Group PREFECTURE = Group.EVERYONE.inPrefecture("13");

    private final Profile known = profile("E", "EMPLOYEES_6_20", "13");

    @Test
    void aRespondentOfWhomEverythingIsKnownIsComparedWithTheMostAlikeFirst() {
        assertThat(Group.mostAlikeFirst(known))
                .containsExactly(
                        INDUSTRY.ofSize("EMPLOYEES_6_20").inPrefecture("13"),
                        INDUSTRY.ofSize("EMPLOYEES_6_20"),
                        INDUSTRY,
                        SIZE,
                        Group.EVERYONE);
    }

    @Test
    void whatIsNotKnownNarrowsNothing() {
        assertThat(Group.mostAlikeFirst(profile(null, "EMPLOYEES_6_20", "13"))).containsExactly(SIZE, Group.EVERYONE);
        assertThat(Group.mostAlikeFirst(profile("E", null, "13"))).containsExactly(INDUSTRY, Group.EVERYONE);
        assertThat(Group.mostAlikeFirst(Profile.NONE)).containsExactly(Group.EVERYONE);
    }

    @Test
    void statisticsAskAboutOneThingAtATime() {
        assertThat(Group.oneByOne(known)).containsExactlyInAnyOrder(Group.EVERYONE, INDUSTRY, SIZE, PREFECTURE);
    }

    private static Profile profile(String industry, String employeeBand, String prefecture) {
        return new Profile(
                Optional.ofNullable(industry), Optional.ofNullable(employeeBand), Optional.ofNullable(prefecture));
    }
}
