package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.FieldError;

/**
 * What several sites answered to one edition, as it was sent.
 *
 * @param questionnaire the edition they answer
 * @param aggregation how their answers become the company's
 * @param sites the sites in the order in which they were sent
 */
public record SiteSubmission(Questionnaire questionnaire, Aggregation aggregation, List<SubmittedSite> sites) {

    public SiteSubmission {
        sites = List.copyOf(sites);
    }

    /** Everything that is wrong with the sites' names and answers, each with its place; nothing when all is well. */
    public List<FieldError> violations() {
        Stream<FieldError> names =
                SiteNameRules.violations(sites.stream().map(SubmittedSite::name).toList());
        Stream<FieldError> answers = IntStream.range(0, sites.size()).boxed().flatMap(this::violationsAt);
        return Stream.concat(names, answers).toList();
    }

    /**
     * The sites with their answers scored.
     *
     * @throws IllegalStateException when there are violations
     */
    public Sites accepted(Scoring scoring) {
        List<Site> accepted = new ArrayList<>();
        for (SubmittedSite site : sites) {
            Answers answers = verdict(site).answersOrThrow(errors -> new IllegalStateException("violations remain"));
            accepted.add(new Site(
                    new SiteName(site.name()), answers, scoring.score(answers).total()));
        }
        return new Sites(aggregation, accepted);
    }

    private Stream<FieldError> violationsAt(int place) {
        return verdict(sites.get(place)) instanceof Verdict.Rejected rejected
                ? rejected.violations().stream()
                        .map(error ->
                                new FieldError("/sites/" + place + error.pointer(), error.code(), error.message()))
                : Stream.empty();
    }

    private Verdict verdict(SubmittedSite site) {
        return SubmissionRules.judge(new Submission(questionnaire, site.answers()));
    }
}
