package jp.hoshimori.catalog.service;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import jp.hoshimori.catalog.service.model.Coverage;
import jp.hoshimori.catalog.service.model.Feature;
import jp.hoshimori.catalog.service.model.FeatureCategory;
import jp.hoshimori.catalog.service.model.Monitoring;
import jp.hoshimori.catalog.service.model.Price;
import jp.hoshimori.catalog.service.model.Service;
import jp.hoshimori.catalog.service.model.ServiceClass;
import jp.hoshimori.catalog.service.model.WatchedEndpoints;
import jp.hoshimori.problem.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A service as it is stored. */
@Entity
@Table(name = "service")
class ServiceEntity {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "provider_id")
    ProviderEntity provider;

    @Column(name = "name_ja")
    String nameJa;

    @Column(name = "name_en")
    String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_class")
    ServiceClass serviceClass;

    @Enumerated(EnumType.STRING)
    Monitoring monitoring;

    String standard;
    boolean nationwide;
    List<String> prefectures;

    @Column(name = "initial_yen")
    int initialYen;

    @Column(name = "network_monthly_yen")
    Integer networkMonthlyYen;

    @Column(name = "endpoint_monthly_yen")
    Integer endpointMonthlyYen;

    @Column(name = "minimum_endpoints")
    int minimumEndpoints;

    @Column(name = "maximum_endpoints")
    Integer maximumEndpoints;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StoredFeature> features;

    boolean sample;

    @Version
    long version;

    /** Takes over everything but the provider; what is the same already is no change. */
    void put(Service service) {
        id = service.id();
        nameJa = service.name().ja();
        nameEn = service.name().en();
        serviceClass = service.serviceClass();
        monitoring = service.monitoring();
        standard = service.standard();
        nationwide = service.coverage().nationwide();
        prefectures = service.coverage().prefectures();
        put(service.price());
        put(service.endpoints());
        features = service.features().stream().map(StoredFeature::of).toList();
        sample = service.sample();
    }

    private void put(Price price) {
        initialYen = price.initialYen();
        networkMonthlyYen = boxed(price.networkMonthlyYen());
        endpointMonthlyYen = boxed(price.endpointMonthlyYen());
    }

    private void put(WatchedEndpoints endpoints) {
        minimumEndpoints = endpoints.minimum();
        maximumEndpoints = boxed(endpoints.maximum());
    }

    CatalogEntry toEntry() {
        return new CatalogEntry(toService(), version);
    }

    Service toService() {
        return new Service(
                id,
                provider.toProvider(),
                LocalizedText.of(nameJa, nameEn),
                serviceClass,
                standard,
                new Coverage(nationwide, prefectures),
                new Price(initialYen, optional(networkMonthlyYen), optional(endpointMonthlyYen)),
                new WatchedEndpoints(minimumEndpoints, optional(maximumEndpoints)),
                features.stream().map(StoredFeature::toFeature).toList(),
                sample);
    }

    private static Integer boxed(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static OptionalInt optional(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** A feature as it is written into the column. */
    record StoredFeature(FeatureCategory category, String ja, String en) {

        static StoredFeature of(Feature feature) {
            return new StoredFeature(
                    feature.category(), feature.text().ja(), feature.text().en());
        }

        Feature toFeature() {
            return new Feature(category, LocalizedText.of(ja, en));
        }
    }
}
