package jp.hoshimori.declaration.logomark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.hoshimori.declaration.logomark.model.LogoMark;
import jp.hoshimori.declaration.logomark.model.MarkFile;
import jp.hoshimori.declaration.logomark.model.MarkKind;

/** Shows which marks there are, and the operator what they look like. */
@ApplicationScoped
class FindLogoMarks {

    private final LogoMarks marks;

    FindLogoMarks(LogoMarks marks) {
        this.marks = marks;
    }

    /** Every mark of the scheme, without its file. */
    @Transactional
    List<LogoMark> all() {
        return marks.all();
    }

    /** One mark with its file. */
    @Transactional
    MarkFile file(MarkKind kind) {
        return marks.fileOf(kind);
    }
}
