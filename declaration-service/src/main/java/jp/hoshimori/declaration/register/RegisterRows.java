package jp.hoshimori.declaration.register;

import java.util.Optional;
import java.util.function.Function;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.register.RegisterEntry.Declarer;
import jp.hoshimori.declaration.register.RegisterEntry.Ending;

/** Turns entries into rows and back. */
final class RegisterRows {

    private RegisterRows() {}

    /** The row of an entry. */
    static RegisterEntryEntity row(RegisterEntry entry) {
        RegisterEntryEntity row = new RegisterEntryEntity();
        row.declarationNumber = entry.number().value();
        row.version = entry.version();
        fill(row, entry);
        return row;
    }

    /** Writes an entry over a row, but for its number and version. */
    static void fill(RegisterEntryEntity row, RegisterEntry entry) {
        row.organizationName = entry.declarer().map(Declarer::name).orElse(null);
        row.organizationKana = declarer(entry, Declarer::kana);
        row.corporateNumber = declarer(entry, Declarer::corporateNumber);
        row.policyUrl = declarer(entry, Declarer::policyUrl);
        row.prefecture = entry.prefecture();
        row.industry = entry.industry();
        row.star = entry.star().name();
        row.status = entry.status().name();
        row.principlesEdition = entry.principlesEdition();
        row.declaredAt = entry.declaredAt();
        row.upgradedAt = entry.upgradedAt().orElse(null);
        row.endedAt = entry.ending().map(Ending::at).orElse(null);
        row.endReason = entry.ending().flatMap(Ending::reason).orElse(null);
        row.updatedAt = entry.updatedAt();
    }

    /** The entry in a row. */
    static RegisterEntry entry(RegisterEntryEntity row) {
        return new RegisterEntry(
                new DeclarationNumber(row.declarationNumber),
                Optional.ofNullable(row.organizationName).map(name -> declarer(row, name)),
                row.prefecture,
                row.industry,
                Star.valueOf(row.star),
                DeclarationStatus.valueOf(row.status),
                row.principlesEdition,
                row.declaredAt,
                Optional.ofNullable(row.upgradedAt),
                Optional.ofNullable(row.endedAt).map(at -> new Ending(at, Optional.ofNullable(row.endReason))),
                row.updatedAt,
                row.version);
    }

    private static Declarer declarer(RegisterEntryEntity row, String name) {
        return new Declarer(
                name,
                Optional.ofNullable(row.organizationKana),
                Optional.ofNullable(row.corporateNumber),
                Optional.ofNullable(row.policyUrl));
    }

    private static String declarer(RegisterEntry entry, Function<Declarer, Optional<String>> member) {
        return entry.declarer().flatMap(member).orElse(null);
    }
}
