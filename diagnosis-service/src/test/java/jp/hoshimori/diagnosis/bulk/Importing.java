package jp.hoshimori.diagnosis.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Imports for the tests of other packages, worked off at once. */
@ApplicationScoped
public class Importing {

    private final ImportWorker worker;

    Importing(ImportWorker worker) {
        this.worker = worker;
    }

    /** What became of each row of the partner's import. */
    public List<Map<String, Object>> work(Partner partner, ImportFile file) {
        String operation = partner.imported(file);
        worker.work();
        return partner.results(operation);
    }
}
