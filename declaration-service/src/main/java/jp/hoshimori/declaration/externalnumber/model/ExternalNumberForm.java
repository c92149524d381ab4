package jp.hoshimori.declaration.externalnumber.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.Star;

/**
 * An external number as it was filled in, checked by nothing yet; any member may be {@code null}.
 *
 * @param number the number as a person may have typed it
 * @param star the name of a {@link Star}
 * @param declaredOn the day as {@code 2024-07-01}; {@code null} when it is not said
 */
public record ExternalNumberForm(String number, String star, String declaredOn) {

    /** The number, if it is one. */
    public Optional<DeclarationNumber> parsedNumber() {
        return Optional.ofNullable(number).flatMap(DeclarationNumber::parse);
    }

    /** The day, if it is one. */
    public Optional<LocalDate> parsedDay() {
        try {
            return Optional.ofNullable(declaredOn).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
