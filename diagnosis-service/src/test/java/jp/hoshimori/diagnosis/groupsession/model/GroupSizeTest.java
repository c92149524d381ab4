package jp.hoshimori.diagnosis.groupsession.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GroupSizeTest {

    @Test
    void fewerThanAGroupAreNotCounted() {
        GroupSize five = new GroupSize(5);

        assertThat(five.counted(0)).isZero();
        assertThat(five.counted(4)).isZero();
        assertThat(five.counted(5)).isEqualTo(5);
        assertThat(five.counted(9)).isEqualTo(5);
        assertThat(five.counted(10)).isEqualTo(10);
    }

    @Test
    void groupsOfFewerThanFiveAreRefused() {
        assertThatThrownBy(() -> new GroupSize(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatTwoTotalsDifferInIsNobodyOrAWholeGroup(
            @ForAll @IntRange(min = 5, max = 20) int size, @ForAll @IntRange(max = 2000) int participants) {
        GroupSize group = new GroupSize(size);

        int difference = group.counted(participants + 1) - group.counted(participants);

        assertThat(difference).isIn(0, size);
    }
}
