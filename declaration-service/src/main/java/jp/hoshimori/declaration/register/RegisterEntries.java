package jp.hoshimori.declaration.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;

/** The entries of the public register, each written in the transaction of the act that it shows. */
@ApplicationScoped
public class RegisterEntries {

    private final RegisterEntryTable table;
    private final RegisterHistory history;
    private final RegisterNames names;

    RegisterEntries(RegisterEntryTable table, RegisterHistory history, RegisterNames names) {
        this.table = table;
        this.history = history;
        this.names = names;
    }

    /** Enters a new declaration. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(RegisterEntry entry) {
        table.persistAndFlush(keyed(RegisterRows.row(entry), entry));
        history.open(entry.number());
        names.open(entry.number());
    }

    /** Replaces what the register shows of a declaration; what it showed until now stays on record. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(RegisterEntry entry) {
        RegisterEntryEntity row = table.findById(entry.number().value());
        RegisterRows.fill(row, entry);
        keyed(row, entry);
        table.flush();
        history.close(entry.number(), entry.updatedAt());
        names.close(entry.number(), entry.updatedAt());
        history.open(entry.number());
        names.open(entry.number());
    }

    /** The entry of that number; empty when it was never issued. */
    public Optional<RegisterEntry> ofNumber(DeclarationNumber number) {
        return table.findByIdOptional(number.value()).map(RegisterRows::entry);
    }

    private RegisterEntryEntity keyed(RegisterEntryEntity row, RegisterEntry entry) {
        row.searchKey = names.searchKey(entry.declarer()).orElse(null);
        row.keyEdition = names.edition();
        return row;
    }

    @ApplicationScoped
    static class RegisterEntryTable implements PanacheRepositoryBase<RegisterEntryEntity, String> {}
}
