package jp.hoshimori.diagnosis.advice.model;

import java.util.List;

/**
 * Which companies are of one size.
 *
 * @param size the size
 * @param employeeBands the bands of the number of employees that make it, such as {@code EMPLOYEES_6_20}
 */
public record SizeBands(CompanySize size, List<String> employeeBands) {

    public SizeBands {
        employeeBands = List.copyOf(employeeBands);
    }
}
