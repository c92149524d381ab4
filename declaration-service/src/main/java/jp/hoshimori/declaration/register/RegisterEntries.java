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

    RegisterEntries(RegisterEntryTable table, RegisterHistory history) {
        this.table = table;
        this.history = history;
    }

    /** Enters a new declaration. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(RegisterEntry entry) {
        table.persistAndFlush(RegisterRows.row(entry));
        history.open(entry.number());
    }

    /** Replaces what the register shows of a declaration; what it showed until now stays on record. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(RegisterEntry entry) {
        RegisterRows.fill(table.findById(entry.number().value()), entry);
        table.flush();
        history.close(entry.number(), entry.updatedAt());
        history.open(entry.number());
    }

    /** The entry of that number; empty when it was never issued. */
    public Optional<RegisterEntry> ofNumber(DeclarationNumber number) {
        return table.findByIdOptional(number.value()).map(RegisterRows::entry);
    }

    @ApplicationScoped
    static class RegisterEntryTable implements PanacheRepositoryBase<RegisterEntryEntity, String> {}
}
