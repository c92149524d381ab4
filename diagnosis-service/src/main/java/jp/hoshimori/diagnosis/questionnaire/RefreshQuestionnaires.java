package jp.hoshimori.diagnosis.questionnaire;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Keeps each replica's catalogue up to date with what operators publish; a replica that missed it learns it here. */
@ApplicationScoped
class RefreshQuestionnaires {

    private static final Logger LOG = Logger.getLogger(RefreshQuestionnaires.class);

    private final Questionnaires questionnaires;

    RefreshQuestionnaires(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    void start(@Observes StartupEvent started) {
        refresh();
    }

    @Scheduled(
            identity = "refresh-questionnaires",
            every = "{hoshimori.questionnaires.refresh-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        try {
            questionnaires.refresh();
        } catch (RuntimeException failure) {
            LOG.warnf("published editions could not be read: %s", failure.toString());
        }
    }
}
