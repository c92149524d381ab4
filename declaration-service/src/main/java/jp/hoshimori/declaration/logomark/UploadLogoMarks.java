package jp.hoshimori.declaration.logomark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.logomark.model.CheckedMark;
import jp.hoshimori.declaration.logomark.model.LogoMark;
import jp.hoshimori.declaration.logomark.model.MarkArchive;
import jp.hoshimori.declaration.logomark.model.MarkFormat;
import jp.hoshimori.declaration.logomark.model.MarkKind;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Replaces the marks that are given by those that the operator sends, and notes who did so. */
@ApplicationScoped
class UploadLogoMarks {

    private static final String ACT = "LOGO_MARK_UPLOADED";

    private final LogoMarks marks;
    private final AuditTrail audit;
    private final Clock clock;

    UploadLogoMarks(LogoMarks marks, AuditTrail audit, Clock clock) {
        this.marks = marks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Replaces one mark.
     *
     * @param ifMatch the {@code If-Match} header, or null, which will do where a placeholder is replaced
     * @throws ProblemException 400 with the reason when the file cannot be a mark, 428 or 412 as {@link EntityTags} says
     */
    @Transactional
    LogoMark upload(Caller caller, MarkKind kind, MarkFormat format, byte[] sent, String ifMatch) {
        CheckedMark mark = CheckedMark.of(format, sent);
        marks.lock();
        requireMatch(ifMatch, marks.of(kind).version());
        store(caller, kind, mark, now());
        return marks.of(kind);
    }

    /**
     * Replaces every mark by those in an archive: all of them, or none.
     *
     * @param ifMatch the {@code If-Match} header, or null, which will do while all are placeholders
     * @throws ProblemException 400 with every reason when the archive is not the scheme's, 428 or 412 as above
     */
    @Transactional
    List<LogoMark> uploadAll(Caller caller, byte[] archive, String ifMatch) {
        Map<MarkKind, CheckedMark> sent = MarkArchive.read(archive);
        marks.lock();
        requireMatch(ifMatch, version(marks.all()));
        Instant now = now();
        sent.forEach((kind, mark) -> store(caller, kind, mark, now));
        return marks.all();
    }

    /** The version of all marks together, which grows whenever one is replaced. */
    static long version(List<LogoMark> all) {
        return all.stream().mapToLong(LogoMark::version).sum();
    }

    private static void requireMatch(String ifMatch, long version) {
        if (ifMatch != null || version > 0) {
            EntityTags.requireMatch(ifMatch, version);
        }
    }

    private void store(Caller caller, MarkKind kind, CheckedMark mark, Instant at) {
        marks.store(kind, mark, at);
        audit.note(caller, ACT, new Subject("logo-mark", kind.path(), Optional.empty()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
