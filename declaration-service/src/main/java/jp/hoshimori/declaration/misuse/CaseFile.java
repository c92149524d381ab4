package jp.hoshimori.declaration.misuse;

import java.util.List;
import jp.hoshimori.declaration.misuse.model.CaseStep;
import jp.hoshimori.declaration.misuse.model.MisuseCase;

/**
 * A case with everything that was done in it.
 *
 * @param misuse the case
 * @param steps in order
 */
record CaseFile(MisuseCase misuse, List<CaseStep> steps) {

    CaseFile {
        steps = List.copyOf(steps);
    }
}
