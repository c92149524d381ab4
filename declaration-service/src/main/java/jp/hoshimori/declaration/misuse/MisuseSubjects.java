package jp.hoshimori.declaration.misuse;

import java.util.Optional;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.misuse.model.MisuseCase;

/** Cases as the audit trail and the review queue name them: without their organization, whose people could read it there. */
final class MisuseSubjects {

    private MisuseSubjects() {}

    static Subject of(MisuseCase misuse) {
        return new Subject("misuse-case", misuse.report().id().toString(), Optional.empty());
    }
}
