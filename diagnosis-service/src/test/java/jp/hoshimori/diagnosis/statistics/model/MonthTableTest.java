package jp.hoshimori.diagnosis.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hoshimori.diagnosis.comparison.model.Answered;
import jp.hoshimori.diagnosis.comparison.model.Counts;
import jp.hoshimori.diagnosis.comparison.model.Group;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import org.junit.jupiter.api.Test;

class MonthTableTest {

    private static final Questionnaire EDITION = Editions.jisha25v31();
    private static final Group INDUSTRY_E = Group.EVERYONE.inIndustry("E");
    private static final Group INDUSTRY_I = Group.EVERYONE.inIndustry("I");

    private final Map<Group, Counts> counts = new HashMap<>();

    @Test
    void aMonthWithTooFewRespondentsIsNotPublished() {
        count(Group.EVERYONE, 19, 50);

        assertThat(publishable()).isEmpty();
    }

    @Test
    void everyGroupThatIsLargeEnoughIsPublishedAndSoAreThoseOfWhomItIsNotKnown() {
        count(Group.EVERYONE, 100, 50);
        count(INDUSTRY_E, 60, 50);
        count(INDUSTRY_I, 20, 50);

        assertThat(publishable())
                .extracting(
                        Statistic::dimension,
                        Statistic::code,
                        each -> each.figures().respondents())
                .containsExactly(
                        tuple(Dimension.ALL, "ALL", 100),
                        tuple(Dimension.INDUSTRY, "E", 60),
                        tuple(Dimension.INDUSTRY, "I", 20),
                        tuple(Dimension.INDUSTRY, "NOT_STATED", 20),
                        tuple(Dimension.EMPLOYEE_BAND, "NOT_STATED", 100),
                        tuple(Dimension.PREFECTURE, "NOT_STATED", 100));
    }

    @Test
    void whatCouldBeComputedFromTheTotalIsHeldBackToo() {
        count(Group.EVERYONE, 100, 50);
        count(INDUSTRY_E, 60, 50);
        count(INDUSTRY_I, 30, 50);

        assertThat(publishable())
                .filteredOn(statistic -> statistic.dimension() == Dimension.INDUSTRY)
                .extracting(Statistic::code)
                .containsExactly("E");
    }

    @Test
    void theFiguresAreTheMeanAndTheBands() {
        count(Group.EVERYONE, 10, 100);
        count(Group.EVERYONE, 10, -25);
        count(Group.EVERYONE, 1, 70);

        Figures figures = publishable().get(0).figures();

        assertThat(figures.mean()).isEqualTo(new BigDecimal("39.0"));
        assertThat(figures.bands())
                .containsExactly(
                        Map.entry("ENTRY_LEVEL_ACHIEVED", 10),
                        Map.entry("PARTLY_INSUFFICIENT", 1),
                        Map.entry("INSUFFICIENT", 0),
                        Map.entry("CRITICAL", 10));
    }

    private void count(Group group, int respondents, int total) {
        Counts counted = counts.computeIfAbsent(group, nobody -> Counts.none(EDITION));
        for (int count = 0; count < respondents; count++) {
            counted.add(new Answered(total, Collections.nCopies(25, Answer.PARTIAL)));
        }
    }

    private List<Statistic> publishable() {
        return new MonthTable(YearMonth.of(2026, 1), EDITION, counts).publishable(20);
    }
}
