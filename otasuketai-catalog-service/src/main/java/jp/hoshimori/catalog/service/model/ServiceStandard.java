package jp.hoshimori.catalog.service.model;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One edition of the service standard (サービス基準): what it asks of each class. */
public record ServiceStandard(String edition, Map<ServiceClass, ClassStandard> classes) {

    /** Refuses an edition that leaves a class out. */
    public ServiceStandard {
        requireNonNull(edition);
        classes = Map.copyOf(new EnumMap<>(classes));
        if (classes.size() != ServiceClass.values().length) {
            throw new IllegalArgumentException(edition + " does not describe every class");
        }
    }

    /** Every rule that the service breaks; empty when it may be registered. */
    public List<Violation> violations(Service service) {
        ClassStandard standard = classes.get(service.serviceClass());
        return Arrays.stream(ServiceRule.values())
                .flatMap(rule -> rule.check(service, standard).stream())
                .toList();
    }
}
