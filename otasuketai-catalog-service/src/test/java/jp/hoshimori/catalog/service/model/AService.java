package jp.hoshimori.catalog.service.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import jp.hoshimori.problem.LocalizedText;

/** Builds a service that the standard admits; a test then breaks one thing. */
public final class AService {

    private final Price price;
    private UUID id = UUID.fromString("01980000-0000-7000-8000-00000000aaaa");
    private ServiceClass serviceClass = ServiceClass.CLASS_1;
    private Coverage coverage = Coverage.ofJapan();
    private WatchedEndpoints endpoints = new WatchedEndpoints(1, OptionalInt.empty());
    private final List<FeatureCategory> features = new ArrayList<>(Arrays.asList(FeatureCategory.values()));

    private AService(Price price) {
        this.price = price;
    }

    /** Watches the network. */
    public static AService network(int monthlyYen) {
        return new AService(new Price(0, OptionalInt.of(monthlyYen), OptionalInt.empty()));
    }

    /** Watches endpoints. */
    public static AService endpoint(int monthlyYen) {
        return new AService(new Price(0, OptionalInt.empty(), OptionalInt.of(monthlyYen)));
    }

    /** Watches both. */
    public static AService combined(int networkMonthlyYen, int endpointMonthlyYen) {
        return new AService(new Price(0, OptionalInt.of(networkMonthlyYen), OptionalInt.of(endpointMonthlyYen)));
    }

    /** The same, with another price at the start. */
    public AService initially(int yen) {
        AService other = new AService(new Price(yen, price.networkMonthlyYen(), price.endpointMonthlyYen()));
        other.id = id;
        return other;
    }

    public AService id(int number) {
        id = new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
        return this;
    }

    public AService ofClass2() {
        serviceClass = ServiceClass.CLASS_2;
        return this;
    }

    public AService in(String... prefectures) {
        coverage = Coverage.of(prefectures);
        return this;
    }

    public AService watching(int minimum, int maximum) {
        endpoints = new WatchedEndpoints(minimum, OptionalInt.of(maximum));
        return this;
    }

    public AService without(FeatureCategory category) {
        features.remove(category);
        return this;
    }

    /** The service. */
    public Service build() {
        LocalizedText text = LocalizedText.of("見本", "Sample");
        Provider provider = new Provider(id, text, new Contact("000", "desk@example.com", "https://example.com/"));
        return new Service(
                id,
                provider,
                text,
                serviceClass,
                "service-standard-2.0",
                coverage,
                price,
                endpoints,
                features.stream().map(category -> new Feature(category, text)).toList(),
                true);
    }
}
