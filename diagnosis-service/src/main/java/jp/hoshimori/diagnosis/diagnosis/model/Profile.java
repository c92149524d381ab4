package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.Optional;

/**
 * What groups a company with others like it. Each piece is optional: whoever answers says as much as they want.
 *
 * @param industry the division (大分類) of the Japan Standard Industrial Classification, such as {@code E}
 * @param employeeBand the band of the number of employees, such as {@code EMPLOYEES_6_20}
 * @param prefecture two digits of JIS X 0401, such as {@code 13}
 */
public record Profile(Optional<String> industry, Optional<String> employeeBand, Optional<String> prefecture) {

    /** Nothing said. */
    public static final Profile NONE = new Profile(Optional.empty(), Optional.empty(), Optional.empty());
}
