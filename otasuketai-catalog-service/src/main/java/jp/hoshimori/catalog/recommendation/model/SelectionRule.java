package jp.hoshimori.catalog.recommendation.model;

import jp.hoshimori.catalog.service.model.Service;

/** The conditions that a recommended service meets, in the order in which they are asked. */
enum SelectionRule {
    /** It helps with at least one weak point. */
    HELPS_A_WEAK_POINT(Explanation.NO_WEAK_POINT_HELPED),
    /** It is offered where the organization is. */
    COVERS_PREFECTURE(Explanation.NO_SERVICE_IN_PREFECTURE),
    /** One contract can watch all endpoints of a company of that size. */
    WATCHES_ALL_ENDPOINTS(Explanation.NO_SERVICE_OF_SIZE);

    private final Explanation explanation;

    SelectionRule(Explanation explanation) {
        this.explanation = explanation;
    }

    boolean admits(Service service, Need need) {
        return switch (this) {
            case HELPS_A_WEAK_POINT -> need.helpScore(service.monitoring()) > 0;
            case COVERS_PREFECTURE -> service.coverage().covers(need.prefecture());
            case WATCHES_ALL_ENDPOINTS ->
                service.endpoints().canWatch(need.size().endpoints());
        };
    }

    /** What to say when no service is left after this rule. */
    Explanation explanation() {
        return explanation;
    }
}
