package jp.hoshimori.declaration.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads entries from rows of the register and of its history, whose columns come in one order. */
final class RegisterColumns {

    /** Of today's entries, {@code e}. */
    static final String TODAY = """
            e.declaration_number, e.organization_name, e.organization_kana, e.corporate_number, e.prefecture, e.industry,
            e.star, e.status, e.principles_edition, e.declared_at, e.policy_url, e.upgraded_at, e.ended_at, e.end_reason,
            e.updated_at, e.version""";

    /** Of a state {@code s} of entry {@code e}: what came later than the moment asked for had not happened. */
    static final String THEN = """
            s.declaration_number, s.organization_name, s.organization_kana, s.corporate_number, s.prefecture, s.industry,
            s.star, s.status, s.principles_edition, e.declared_at, s.policy_url,
            CASE WHEN s.star = 'TWO_STARS' THEN e.upgraded_at END,
            CASE WHEN s.status <> 'STANDING' THEN coalesce(e.ended_at, s.valid_from) END, s.end_reason,
            s.valid_from, s.version""";

    private RegisterColumns() {}

    /** The entry in the present row. */
    static RegisterEntry entry(ResultSet row) throws SQLException {
        RegisterEntryEntity read = new RegisterEntryEntity();
        read.declarationNumber = row.getString(1);
        read.organizationName = row.getString(2);
        read.organizationKana = row.getString(3);
        read.corporateNumber = row.getString(4);
        read.prefecture = row.getString(5);
        read.industry = row.getString(6);
        read.star = row.getString(7);
        read.status = row.getString(8);
        read.principlesEdition = row.getString(9);
        read.declaredAt = instant(row, 10);
        read.policyUrl = row.getString(11);
        read.upgradedAt = instant(row, 12);
        read.endedAt = instant(row, 13);
        read.endReason = row.getString(14);
        read.updatedAt = instant(row, 15);
        read.version = row.getLong(16);
        return RegisterRows.entry(read);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
