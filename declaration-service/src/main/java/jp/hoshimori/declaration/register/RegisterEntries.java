package jp.hoshimori.declaration.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.Star;

/** The entries of the public register. */
@ApplicationScoped
public class RegisterEntries {

    private final RegisterEntryTable table;

    RegisterEntries(RegisterEntryTable table) {
        this.table = table;
    }

    /** Enters a new declaration in the running transaction, which is the declaration's own. */
    public void add(RegisterEntry entry) {
        table.persist(row(entry));
    }

    /** The entry of that number; empty when it was never issued. */
    Optional<RegisterEntry> ofNumber(DeclarationNumber number) {
        return table.findByIdOptional(number.value()).map(RegisterEntries::entry);
    }

    private static RegisterEntryEntity row(RegisterEntry entry) {
        RegisterEntryEntity row = new RegisterEntryEntity();
        row.declarationNumber = entry.number().value();
        row.organizationName = entry.organizationName().orElse(null);
        row.prefecture = entry.prefecture();
        row.industry = entry.industry();
        row.star = entry.star().name();
        row.status = entry.status().name();
        row.principlesEdition = entry.principlesEdition();
        row.declaredAt = entry.declaredAt();
        row.version = entry.version();
        return row;
    }

    private static RegisterEntry entry(RegisterEntryEntity row) {
        return new RegisterEntry(
                new DeclarationNumber(row.declarationNumber),
                Optional.ofNullable(row.organizationName),
                row.prefecture,
                row.industry,
                Star.valueOf(row.star),
                DeclarationStatus.valueOf(row.status),
                row.principlesEdition,
                row.declaredAt,
                row.version);
    }

    @ApplicationScoped
    static class RegisterEntryTable implements PanacheRepositoryBase<RegisterEntryEntity, String> {}
}
