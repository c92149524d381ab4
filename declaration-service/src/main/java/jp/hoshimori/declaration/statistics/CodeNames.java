package jp.hoshimori.declaration.statistics;

import java.util.Locale;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.declaration.statistics.model.Cell;
import jp.hoshimori.support.reference.CodeList;

/**
 * What people call the places of a statistic; null where a dimension is not told apart.
 *
 * @param prefecture the code
 * @param prefectureName its name
 * @param industry the code
 * @param industryName its name
 */
record CodeNames(String prefecture, String prefectureName, String industry, String industryName) {

    static CodeNames of(Cell cell, OrganizationCodes codes, Locale locale) {
        return new CodeNames(
                code(cell.prefecture()),
                name(cell.prefecture(), codes.prefectures(), locale),
                code(cell.industry()),
                name(cell.industry(), codes.industries(), locale));
    }

    private static String code(String code) {
        return code.equals(Cell.ALL) ? null : code;
    }

    /** The code itself where a later list has dropped it. */
    private static String name(String code, CodeList list, Locale locale) {
        return code.equals(Cell.ALL)
                ? null
                : list.find(code).map(found -> found.name().in(locale)).orElse(code);
    }
}
