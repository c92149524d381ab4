package jp.hoshimori.catalog.service;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hoshimori.catalog.service.model.Coverage;
import jp.hoshimori.catalog.service.model.Feature;
import jp.hoshimori.catalog.service.model.Prefectures;
import jp.hoshimori.catalog.service.model.Price;
import jp.hoshimori.catalog.service.model.Provider;
import jp.hoshimori.catalog.service.model.Service;
import jp.hoshimori.catalog.service.model.ServiceClass;
import jp.hoshimori.catalog.service.model.ServiceStandard;
import jp.hoshimori.catalog.service.model.Violation;
import jp.hoshimori.catalog.service.model.WatchedEndpoints;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.reference.ReferenceData;

/** The sample services as their file gives them, each checked against the service standard. */
final class SampleServices {

    static final String FILE = "sample-services.yaml";

    private SampleServices() {}

    /**
     * The sample services in the order of the file.
     *
     * @throws IllegalStateException naming every service that breaks the standard, with the reasons
     */
    static List<Service> load(ServiceStandard standard, Prefectures prefectures) {
        Document document = ReferenceData.read(FILE, Document.class);
        requireSame(document.standard(), standard.edition());
        List<Service> services = document.toServices();
        services.forEach(service -> requireSound(service, standard, prefectures));
        return services;
    }

    private static void requireSame(String named, String given) {
        if (!named.equals(given)) {
            throw new IllegalStateException(FILE + " is written for " + named + ", not for " + given);
        }
    }

    private static void requireSound(Service service, ServiceStandard standard, Prefectures prefectures) {
        List<Violation> violations = standard.violations(service);
        if (!violations.isEmpty()) {
            throw new IllegalStateException(service.name().en() + " breaks the service standard: " + violations);
        }
        if (!service.coverage().prefectures().stream().allMatch(prefectures::contains)) {
            throw new IllegalStateException(service.name().en() + " names a prefecture that does not exist");
        }
    }

    /** The file. */
    record Document(String edition, String standard, List<Provider> providers, List<Entry> services) {

        private List<Service> toServices() {
            Map<UUID, Provider> byId =
                    providers.stream().collect(Collectors.toUnmodifiableMap(Provider::id, Function.identity()));
            return services.stream()
                    .map(entry -> entry.toService(byId.get(entry.provider()), standard))
                    .toList();
        }
    }

    /** One service of the file, which names its provider by identifier. */
    record Entry(
            UUID id,
            UUID provider,
            LocalizedText name,
            ServiceClass serviceClass,
            Coverage coverage,
            Price price,
            WatchedEndpoints endpoints,
            boolean sample,
            List<Feature> features) {

        private Service toService(Provider by, String standard) {
            return new Service(id, by, name, serviceClass, standard, coverage, price, endpoints, features, sample);
        }
    }
}
