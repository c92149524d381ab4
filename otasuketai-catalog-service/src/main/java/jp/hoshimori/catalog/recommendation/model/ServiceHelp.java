package jp.hoshimori.catalog.recommendation.model;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import jp.hoshimori.catalog.service.model.Monitoring;
import jp.hoshimori.problem.LocalizedText;

/** How some kinds of monitoring help with one question of the diagnosis. */
public record ServiceHelp(Set<Monitoring> monitoring, HelpDegree degree, LocalizedText reason) {

    public ServiceHelp {
        monitoring = Set.copyOf(monitoring);
        requireNonNull(degree);
        requireNonNull(reason);
    }
}
