package jp.hoshimori.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.catalog.service.model.AService;
import jp.hoshimori.catalog.service.model.Prefectures;
import jp.hoshimori.catalog.service.model.Service;
import jp.hoshimori.catalog.service.model.ServiceStandard;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.PageRequest;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SeedSampleServicesTest {

    private static final UUID A = UUID.fromString(ServiceExamples.ID);

    @Inject
    SeedSampleServices seedSampleServices;

    @Inject
    Catalog catalog;

    @Inject
    Cursors cursors;

    @Inject
    ServiceStandard standard;

    @Inject
    Prefectures prefectures;

    @AfterEach
    void restore() {
        seedSampleServices.seed(SampleServices.load(standard, prefectures));
    }

    @Test
    void theCatalogHoldsTheSamplesAsTheirFileGivesThem() {
        assertThat(catalog.all()).isEqualTo(SampleServices.load(standard, prefectures));
    }

    @Test
    void seedingTheSameAgainChangesNothing() {
        long before = version();

        seedSampleServices.seed(SampleServices.load(standard, prefectures));

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void aSampleThatHasChangedTakesOverItsRow() {
        long before = version();
        Service changed = changed(AService.endpoint(1_000).in("27").build());

        seedSampleServices.seed(List.of(changed));

        assertThat(catalog.find(A)).contains(new CatalogEntry(changed, before + 1));
        assertThat(offeredIn("27")).contains(A);
        assertThat(offeredIn("13")).doesNotContain(A);
    }

    @Test
    void switchedOffItWritesNothing() {
        SeedSampleServices withoutDatabase = new SeedSampleServices(() -> false, standard, prefectures, null);

        assertThatCode(() -> withoutDatabase.atStart(new StartupEvent())).doesNotThrowAnyException();
    }

    /** The service under the identifier of sample A. */
    private static Service changed(Service service) {
        return new Service(
                A,
                service.provider(),
                service.name(),
                service.serviceClass(),
                service.standard(),
                service.coverage(),
                service.price(),
                service.endpoints(),
                service.features(),
                true);
    }

    private long version() {
        return catalog.find(A).orElseThrow().version();
    }

    private List<UUID> offeredIn(String prefecture) {
        ServiceFilter filter = ServiceFilter.parse(prefecture, null, null, prefectures);
        PageRequest request = cursors.read(200, null, filter.list());
        return catalog.page(filter, request).items().stream().map(Service::id).toList();
    }
}
