package jp.hoshimori.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import jp.hoshimori.catalog.service.model.ClassStandard;
import jp.hoshimori.catalog.service.model.Monitoring;
import jp.hoshimori.catalog.service.model.Prefectures;
import jp.hoshimori.catalog.service.model.Service;
import jp.hoshimori.catalog.service.model.ServiceClass;
import jp.hoshimori.catalog.service.model.ServiceStandard;
import jp.hoshimori.support.reference.ReferenceData;
import org.junit.jupiter.api.Test;

class SampleServicesTest {

    private static final ServiceStandard STANDARD =
            ReferenceData.read("service-standard-2.0.yaml", ServiceStandard.class);
    private static final Prefectures PREFECTURES = ReferenceData.read("prefectures.yaml", Prefectures.class);

    private final List<Service> services = SampleServices.load(STANDARD, PREFECTURES);

    @Test
    void everySampleSaysThatItIsOne() {
        assertThat(services).hasSize(8).allSatisfy(service -> {
            assertThat(service.sample()).isTrue();
            assertThat(service.name().ja()).startsWith("見本");
            assertThat(service.name().en()).startsWith("Sample");
            assertThat(service.provider().name().ja()).startsWith("見本");
            assertThat(service.provider().contact().url()).endsWith(".example/");
        });
    }

    @Test
    void theSamplesShowEveryClassAndKindOfMonitoring() {
        assertThat(services).extracting(Service::serviceClass).contains(ServiceClass.values());
        assertThat(services).extracting(Service::monitoring).contains(Monitoring.values());
    }

    @Test
    void everyPrefectureHasASampleOfEachKindOfMonitoring() {
        assertThat(PREFECTURES.names().keySet())
                .hasSize(47)
                .allSatisfy(prefecture -> assertThat(services.stream()
                                .filter(service -> service.coverage().covers(prefecture))
                                .map(Service::monitoring))
                        .contains(Monitoring.values()));
    }

    @Test
    void aSampleThatBreaksTheStandardStopsTheStart() {
        ServiceStandard stricter = standardWithNetworkCap(9_799);

        assertThatIllegalStateException()
                .isThrownBy(() -> SampleServices.load(stricter, PREFECTURES))
                .withMessageContaining("Sample network watch A")
                .withMessageContaining("NETWORK_PRICE_WITHIN_CAP");
    }

    @Test
    void aSampleInAPrefectureThatDoesNotExistStopsTheStart() {
        Prefectures withoutTokyo = new Prefectures("test", Map.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> SampleServices.load(STANDARD, withoutTokyo))
                .withMessageContaining("Sample network watch D");
    }

    private static ServiceStandard standardWithNetworkCap(int yen) {
        ClassStandard class1 = STANDARD.classes().get(ServiceClass.CLASS_1);
        Map<ServiceClass, ClassStandard> classes = new EnumMap<>(STANDARD.classes());
        classes.put(
                ServiceClass.CLASS_1,
                new ClassStandard(
                        class1.requiredFeatures(),
                        OptionalInt.of(yen),
                        class1.endpointMonthlyYenAtMost(),
                        class1.watchedEndpointsAtLeast(),
                        class1.watchedEndpointsOf()));
        return new ServiceStandard(STANDARD.edition(), classes);
    }
}
