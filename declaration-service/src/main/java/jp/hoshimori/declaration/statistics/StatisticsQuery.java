package jp.hoshimori.declaration.statistics;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.declaration.statistics.model.Grain;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.reference.CodeList;

/**
 * What is asked of the statistics.
 *
 * @param months which months
 * @param grain what is told apart
 * @param prefecture the one prefecture that is asked for; empty for all
 * @param industry the one industry that is asked for; empty for all
 */
record StatisticsQuery(MonthRange months, Grain grain, Optional<String> prefecture, Optional<String> industry) {

    private static final String PREFECTURE = "PREFECTURE";
    private static final String INDUSTRY = "INDUSTRY";
    private static final List<String> DIMENSIONS = List.of(PREFECTURE, INDUSTRY);
    private static final int MOST_MONTHS = 60;

    /** The whole table has up to 1,880 rows a month. */
    private static final int MOST_WHOLE_TABLES = 12;

    /**
     * The question as it is asked.
     *
     * @param by what to tell apart; one prefecture or industry is told apart from the others in any case
     * @throws ProblemException 400 for what cannot be asked
     */
    static StatisticsQuery of(
            String from,
            String to,
            List<String> by,
            String prefecture,
            String industry,
            OrganizationCodes codes,
            YearMonth present) {
        if (!DIMENSIONS.containsAll(by)) {
            throw Refused.unknownValue("?by", String.join(", ", DIMENSIONS));
        }
        Optional<String> where = known("?prefecture", prefecture, codes.prefectures());
        Optional<String> what = known("?industry", industry, codes.industries());
        Grain grain = Grain.of(by.contains(PREFECTURE) || where.isPresent(), by.contains(INDUSTRY) || what.isPresent());
        boolean wholeTable = grain == Grain.CELL && where.isEmpty() && what.isEmpty();
        MonthRange months = MonthRange.of(from, to, present, wholeTable ? MOST_WHOLE_TABLES : MOST_MONTHS);
        return new StatisticsQuery(months, grain, where, what);
    }

    /** The codes that are asked for, the prefecture before the industry. */
    List<String> codes() {
        return Stream.of(prefecture, industry).flatMap(Optional::stream).toList();
    }

    private static Optional<String> known(String parameter, String code, CodeList list) {
        if (code != null && !list.contains(code)) {
            throw Refused.unknownCode(parameter);
        }
        return Optional.ofNullable(code);
    }
}
