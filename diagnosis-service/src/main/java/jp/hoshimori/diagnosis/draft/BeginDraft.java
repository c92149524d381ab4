package jp.hoshimori.diagnosis.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.Answering;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Site;
import jp.hoshimori.diagnosis.diagnosis.model.SiteName;
import jp.hoshimori.diagnosis.draft.model.OpenDraft;
import jp.hoshimori.diagnosis.draft.model.Sheet;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Begins a draft, empty or with the answers of an earlier diagnosis. */
@ApplicationScoped
class BeginDraft {

    private final Answering answering;
    private final EarlierDiagnosis earlierDiagnosis;
    private final Drafts drafts;
    private final Clock clock;

    BeginDraft(Answering answering, EarlierDiagnosis earlierDiagnosis, Drafts drafts, Clock clock) {
        this.answering = answering;
        this.earlierDiagnosis = earlierDiagnosis;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * The draft that was begun. What is not said of the company is taken from the earlier diagnosis; a site begins with
     * what the earlier diagnosis has of a site of the same name.
     *
     * @param caller whose organization it shall belong to; anonymous for a draft of nobody in particular
     * @throws ProblemException 403 for a caller who answers for no organization, 400 naming what is wrong
     */
    @Transactional
    OpenDraft begin(Caller caller, DraftPlan plan) {
        Optional<UUID> organizationId = answering.organizationOf(caller);
        Questionnaire questionnaire = answering.questionnaire(plan.questionnaire());
        Optional<Diagnosis> earlier = earlierDiagnosis.find(caller, plan.prefilledFrom());
        OpenDraft draft = new OpenDraft(
                // Random as a whole: an anonymous draft has no other guard.
                UUID.randomUUID(),
                organizationId,
                questionnaire,
                profile(plan, earlier),
                earlier.map(Diagnosis::id),
                plan.aggregation(),
                sheets(plan.sites(), questionnaire, earlier),
                clock.instant());
        drafts.add(draft);
        return draft;
    }

    private static Profile profile(DraftPlan plan, Optional<Diagnosis> earlier) {
        return plan.profile().equals(Profile.NONE)
                ? earlier.map(Diagnosis::profile).orElse(Profile.NONE)
                : plan.profile();
    }

    private static List<Sheet> sheets(List<SiteName> sites, Questionnaire questionnaire, Optional<Diagnosis> earlier) {
        return sites.isEmpty()
                ? List.of(Sheet.begin(Sheet.COMPANY, Optional.empty(), questionnaire, earlier.map(Diagnosis::answers)))
                : IntStream.rangeClosed(1, sites.size())
                        .mapToObj(number -> sheet(number, sites.get(number - 1), questionnaire, earlier))
                        .toList();
    }

    private static Sheet sheet(int number, SiteName name, Questionnaire questionnaire, Optional<Diagnosis> earlier) {
        Optional<Answers> before = earlier.flatMap(Diagnosis::sites)
                .flatMap(sites -> sites.list().stream()
                        .filter(site -> site.name().equals(name))
                        .findFirst())
                .map(Site::answers);
        return Sheet.begin(number, Optional.of(name), questionnaire, before);
    }
}
