package jp.hoshimori.declaration.register.dump;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** An entry as it is given away: what is withheld or has not happened is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DumpedEntry(
        String declarationNumber,
        String status,
        String star,
        Instant declaredAt,
        Instant upgradedAt,
        Instant endedAt,
        String endReason,
        String prefecture,
        String industry,
        String organizationName,
        String organizationKana,
        String corporateNumber,
        String policyUrl,
        String principlesEdition) {

    /** All entries, those that ended too, by their numbers. */
    static final String ALL = """
            SELECT declaration_number, status, star, declared_at, upgraded_at, ended_at, end_reason, prefecture, industry,
                   organization_name, organization_kana, corporate_number, policy_url, principles_edition
              FROM register_entry
             ORDER BY declaration_number""";

    static final List<String> COLUMNS = List.of(
            "declarationNumber",
            "status",
            "star",
            "declaredAt",
            "upgradedAt",
            "endedAt",
            "endReason",
            "prefecture",
            "industry",
            "organizationName",
            "organizationKana",
            "corporateNumber",
            "policyUrl",
            "principlesEdition");

    static DumpedEntry of(ResultSet row) throws SQLException {
        return new DumpedEntry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                instant(row, 4),
                instant(row, 5),
                instant(row, 6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14));
    }

    /** The values in the order of {@link #COLUMNS}. */
    Object[] values() {
        return new Object[] {
            declarationNumber,
            status,
            star,
            declaredAt,
            upgradedAt,
            endedAt,
            endReason,
            prefecture,
            industry,
            organizationName,
            organizationKana,
            corporateNumber,
            policyUrl,
            principlesEdition
        };
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
