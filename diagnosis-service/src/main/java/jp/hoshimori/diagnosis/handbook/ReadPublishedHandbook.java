package jp.hoshimori.diagnosis.handbook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import jp.hoshimori.diagnosis.handbook.model.HandbookProblems;
import jp.hoshimori.diagnosis.handbook.model.PublishedHandbook;
import jp.hoshimori.diagnosis.handbook.model.Reader;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.tenant.SystemAccess;

/**
 * Lets employees read a handbook and say that they have. They are of no organization to the platform: the link alone says
 * which handbook it is, and only that one is looked for.
 */
@ApplicationScoped
class ReadPublishedHandbook {

    private final Handbooks handbooks;
    private final AcknowledgementRows acknowledgements;
    private final HandbookSecrets secrets;
    private final HandbookConfig config;
    private final Clock clock;

    ReadPublishedHandbook(
            Handbooks handbooks,
            AcknowledgementRows acknowledgements,
            HandbookSecrets secrets,
            HandbookConfig config,
            Clock clock) {
        this.handbooks = handbooks;
        this.acknowledgements = acknowledgements;
        this.secrets = secrets;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The handbook behind a link.
     *
     * @throws ProblemException 404 when the link never opened one, 410 when what it opened has ended
     */
    PublishedHandbook read(String token) {
        return SystemAccess.call(() -> QuarkusTransaction.requiringNew().call(() -> published(token)));
    }

    /**
     * Counts a reader of the handbook behind a link, once.
     *
     * @throws ProblemException as {@link #read} does; 400 for a reader that has no usable word, 409 for one too many
     */
    void acknowledge(String token, String reader) {
        SystemAccess.run(() -> QuarkusTransaction.requiringNew().run(() -> count(published(token), Reader.of(reader))));
    }

    private PublishedHandbook published(String token) {
        return secrets.fingerprint(token)
                .flatMap(handbooks::ofLink)
                .map(version -> {
                    if (version instanceof PublishedHandbook published) {
                        return published;
                    }
                    throw HandbookProblems.noLongerPublished();
                })
                .orElseThrow(ProblemException::notFound);
    }

    private void count(PublishedHandbook handbook, Reader reader) {
        String mark = secrets.mark(reader, handbook.origin().id());
        if (!acknowledgements.add(handbook.origin(), mark, clock.instant(), config.mostReaders())) {
            throw HandbookProblems.tooManyReaders(config.mostReaders());
        }
    }
}
