package jp.hoshimori.catalog.recommendation.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hoshimori.catalog.service.model.Prefectures;
import jp.hoshimori.catalog.service.model.Service;

/** Chooses the services that suit an organization, from what its last diagnosis showed. */
public final class Recommender {

    /** How many services are recommended at most: a choice, not the catalog again. */
    static final int MOST = 10;

    private final Map<String, HelpTable> tables;
    private final CompanySizes sizes;
    private final ReasonTexts reasons;

    /** A recommender for diagnoses of the editions that have a table. */
    public Recommender(List<HelpTable> tables, CompanySizes sizes, Prefectures prefectures) {
        this.tables =
                tables.stream().collect(Collectors.toUnmodifiableMap(HelpTable::questionnaire, Function.identity()));
        this.sizes = sizes;
        this.reasons = new ReasonTexts(prefectures);
    }

    /**
     * The services that suit, the best first and always in the same order, or why there are none.
     *
     * @param diagnosis empty when the organization has made none
     * @param organization empty when it is not registered
     */
    public Recommendations recommend(
            Optional<LastDiagnosis> diagnosis, Optional<OrganizationFacts> organization, List<Service> services) {
        if (diagnosis.isEmpty()) {
            return nothing(Explanation.NO_DIAGNOSIS_YET);
        }
        HelpTable table = tables.get(diagnosis.get().questionnaire());
        if (table == null) {
            return nothing(Explanation.QUESTIONNAIRE_NOT_SUPPORTED);
        }
        if (organization.isEmpty()) {
            return nothing(Explanation.ORGANIZATION_NOT_REGISTERED);
        }
        return choose(need(table, diagnosis.get(), organization.get()), services);
    }

    private Need need(HelpTable table, LastDiagnosis diagnosis, OrganizationFacts organization) {
        return new Need(
                organization.prefecture(),
                sizes.of(organization.employeeBand()),
                table,
                table.weakPoints(diagnosis.answers()));
    }

    private Recommendations choose(Need need, List<Service> services) {
        List<Service> left = services;
        for (SelectionRule rule : SelectionRule.values()) {
            left = left.stream().filter(service -> rule.admits(service, need)).toList();
            if (left.isEmpty()) {
                return new Recommendations.Nothing(rule.explanation(), need.ownTasks());
            }
        }
        return new Recommendations.Ranked(rank(need, left), need.ownTasks());
    }

    private List<Recommendation> rank(Need need, List<Service> services) {
        return services.stream()
                .map(service -> recommendation(need, service))
                .sorted(Recommendation.BEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private Recommendation recommendation(Need need, Service service) {
        CompanySize size = need.size();
        MonthlyEstimate estimate =
                new MonthlyEstimate(size.endpoints(), service.monthlyYen(size.endpoints()), size.orMore());
        return new Recommendation(
                service, need.helpScore(service.monitoring()), estimate, reasons.of(need, service, estimate));
    }

    private static Recommendations nothing(Explanation explanation) {
        return new Recommendations.Nothing(explanation, List.of());
    }
}
