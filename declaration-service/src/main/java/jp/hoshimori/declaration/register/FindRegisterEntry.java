package jp.hoshimori.declaration.register;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Shows anyone the register's entry of a number, as it is or as it was. */
@ApplicationScoped
public class FindRegisterEntry {

    /** What an entry showed at a moment: the state that began last. */
    static final String AS_OF = "SELECT " + RegisterColumns.THEN + """

              FROM register_entry_state s
              JOIN register_entry e ON e.declaration_number = s.declaration_number
             WHERE s.declaration_number = ? AND s.valid_from <= ?
             ORDER BY s.version DESC
             LIMIT 1""";

    private static final FieldError MALFORMED = new FieldError(
            "declarationNumber",
            "MALFORMED_DECLARATION_NUMBER",
            LocalizedText.of(
                    "自己宣言ID は11桁の数字です。記号や空白を除いて指定してください。",
                    "A declaration number is 11 digits. Write it without hyphens or spaces."));

    private final RegisterEntries entries;
    private final AgroalDataSource dataSource;
    private final Clock clock;

    FindRegisterEntry(RegisterEntries entries, AgroalDataSource dataSource, Clock clock) {
        this.entries = entries;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * The entry of that number.
     *
     * @param written the number as a person may have typed it
     * @throws ProblemException 400 when it cannot be a number, 404 when it was never issued
     */
    @Transactional
    public RegisterEntry find(String written) {
        DeclarationNumber number = number(written);
        return entries.ofNumber(number).orElseThrow(() -> RegisterProblems.neverIssued(number));
    }

    /**
     * The entry of that number; empty when it was never issued.
     *
     * @throws ProblemException 400 when it cannot be a number
     */
    @Transactional
    public Optional<RegisterEntry> lookUp(String written) {
        return entries.ofNumber(number(written));
    }

    /**
     * What the register showed of that number at a moment.
     *
     * @param asOf a day in Japan, or a time
     * @throws ProblemException 400 for a malformed number and for the future, 404 when it had not been issued by then
     */
    @Transactional
    RegisterEntry find(String written, String asOf) throws SQLException {
        DeclarationNumber number = number(written);
        Instant moment = RegisterMoment.parse(asOf, clock.instant());
        try (Connection connection = dataSource.getConnection()) {
            return RegisterQuery.select(AS_OF)
                    .and("", number.value(), moment)
                    .rows(connection, RegisterColumns::entry)
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> RegisterProblems.notIssuedYet(number));
        }
    }

    private static DeclarationNumber number(String written) {
        return DeclarationNumber.parse(written).orElseThrow(() -> ProblemException.invalid(MALFORMED));
    }
}
