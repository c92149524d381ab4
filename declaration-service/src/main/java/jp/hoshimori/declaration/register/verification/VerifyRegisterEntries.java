package jp.hoshimori.declaration.register.verification;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.organization.model.CorporateNumber;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Says of up to a thousand numbers whether their declarations stand, with one question to the database. */
@ApplicationScoped
class VerifyRegisterEntries {

    /** The most numbers in one request. */
    static final int MOST = 1_000;

    /**
     * Both kinds of numbers in one statement. A corporation that declared anew has several entries, of which only the last
     * can stand.
     */
    static final String ASK = """
            SELECT asked.place, found.*
              FROM unnest(?::text[], ?::text[]) WITH ORDINALITY AS asked (number, corporate_number, place)
             CROSS JOIN LATERAL (
                   SELECT declaration_number, organization_name, star, status, declared_at, upgraded_at, ended_at
                     FROM register_entry
                    WHERE declaration_number = asked.number
                    UNION ALL
                   (SELECT declaration_number, organization_name, star, status, declared_at, upgraded_at, ended_at
                      FROM register_entry
                     WHERE corporate_number = asked.corporate_number
                     ORDER BY declared_at DESC
                     LIMIT 1)) found""";

    private static final FieldError NONE = new FieldError(
            "",
            "NOTHING_ASKED",
            LocalizedText.of("numbers か corporateNumbers に番号を指定してください。", "Give numbers, corporateNumbers, or both."));

    private static final FieldError TOO_MANY = new FieldError(
            "",
            "TOO_MANY",
            LocalizedText.of(
                            "一度に尋ねられるのは合わせて {0} 件までです。分けて送ってください。",
                            "At most {0} numbers can be asked about at once. Send them in parts.")
                    .format(MOST));

    private final AgroalDataSource dataSource;

    VerifyRegisterEntries(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * One item for each number asked about, in their order.
     *
     * @throws ProblemException 400 for nothing, and for more than {@link #MOST}
     */
    @Transactional
    List<VerificationItem> verify(List<String> numbers, List<String> corporateNumbers) throws SQLException {
        List<String> asked =
                Stream.concat(numbers.stream(), corporateNumbers.stream()).toList();
        refuseUnlessPossible(asked);
        String[] readable = new String[asked.size()];
        String[] readableCorporate = new String[asked.size()];
        for (int place = 0; place < asked.size(); place++) {
            if (place < numbers.size()) {
                readable[place] = number(asked.get(place)).orElse(null);
            } else {
                readableCorporate[place] = corporateNumber(asked.get(place)).orElse(null);
            }
        }
        return items(asked, readable, readableCorporate);
    }

    private static void refuseUnlessPossible(List<String> asked) {
        if (asked.isEmpty()) {
            throw ProblemException.invalid(NONE);
        }
        if (asked.size() > MOST) {
            throw ProblemException.invalid(TOO_MANY);
        }
    }

    private List<VerificationItem> items(List<String> asked, String[] numbers, String[] corporateNumbers)
            throws SQLException {
        List<VerificationItem> items = new ArrayList<>();
        for (int place = 0; place < asked.size(); place++) {
            boolean readable = numbers[place] != null || corporateNumbers[place] != null;
            items.add(VerificationItem.without(
                    asked.get(place), readable ? VerificationResult.NEVER_KNOWN : VerificationResult.MALFORMED));
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(ASK)) {
            query.setArray(1, connection.createArrayOf("text", numbers));
            query.setArray(2, connection.createArrayOf("text", corporateNumbers));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    int place = row.getInt(1) - 1;
                    items.set(place, known(asked.get(place), row));
                }
            }
        }
        return items;
    }

    private static VerificationItem known(String asked, ResultSet row) throws SQLException {
        String status = row.getString(5);
        return new VerificationItem(
                asked,
                "STANDING".equals(status) ? VerificationResult.STANDING : VerificationResult.ENDED,
                row.getString(2),
                row.getString(3),
                row.getString(4),
                status,
                instant(row, 6),
                instant(row, 7),
                instant(row, 8));
    }

    private static Optional<String> number(String written) {
        return DeclarationNumber.parse(written).map(DeclarationNumber::value);
    }

    private static Optional<String> corporateNumber(String written) {
        return Optional.of(written)
                .filter(CorporateNumber::hasCheckDigit)
                .map(number -> new CorporateNumber(number).value());
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
