package jp.hoshimori.catalog.service.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hoshimori.support.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceRuleTest {

    private static final ServiceStandard STANDARD =
            ReferenceData.read("service-standard-2.0.yaml", ServiceStandard.class);

    @Test
    void class1PricesAtTheCapsAreAdmitted() {
        assertThat(rulesBroken(AService.network(10_000))).isEmpty();
        assertThat(rulesBroken(AService.endpoint(2_000))).isEmpty();
        assertThat(rulesBroken(AService.combined(10_000, 2_000))).isEmpty();
    }

    @Test
    void aNetworkPriceOneYenAboveTheCapIsRefused() {
        assertThat(rulesBroken(AService.network(10_001))).containsExactly(ServiceRule.NETWORK_PRICE_WITHIN_CAP);
    }

    @Test
    void anEndpointPriceOneYenAboveTheCapIsRefused() {
        assertThat(rulesBroken(AService.endpoint(2_001))).containsExactly(ServiceRule.ENDPOINT_PRICE_WITHIN_CAP);
    }

    @Test
    void combinedMonitoringStaysWithinBothCaps() {
        assertThat(rulesBroken(AService.combined(10_001, 2_001)))
                .containsExactly(ServiceRule.NETWORK_PRICE_WITHIN_CAP, ServiceRule.ENDPOINT_PRICE_WITHIN_CAP);
    }

    @Test
    void class2PricesHaveNoCap() {
        assertThat(rulesBroken(AService.combined(50_000, 5_000).ofClass2())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REGULAR_CONSULTING")
    void aClass1ServiceWithoutOnePartOfThePackageIsRefused(FeatureCategory category) {
        assertThat(rulesBroken(AService.network(9_000).without(category)))
                .containsExactly(ServiceRule.FEATURES_COMPLETE);
    }

    @Test
    void onlyClass2NeedsRegularConsulting() {
        AService service = AService.network(9_000).without(FeatureCategory.REGULAR_CONSULTING);

        assertThat(rulesBroken(service)).isEmpty();
        assertThat(rulesBroken(service.ofClass2())).containsExactly(ServiceRule.FEATURES_COMPLETE);
    }

    @Test
    void aClass2NetworkServiceWatchesFiftyEndpointsAtLeast() {
        AService service = AService.network(9_000).ofClass2();

        assertThat(rulesBroken(service.watching(1, 50))).isEmpty();
        assertThat(rulesBroken(service.watching(1, 49))).containsExactly(ServiceRule.WATCHES_ENOUGH_ENDPOINTS);
    }

    @Test
    void fiftyEndpointsAreNotAskedOfEndpointMonitoringNorOfClass1() {
        assertThat(rulesBroken(AService.endpoint(1_000).ofClass2().watching(1, 49)))
                .isEmpty();
        assertThat(rulesBroken(AService.network(9_000).watching(1, 1))).isEmpty();
    }

    @Test
    void theReasonNamesPriceAndCapInBothLanguages() {
        List<Violation> violations =
                STANDARD.violations(AService.network(12_000).build());

        assertThat(violations).singleElement().extracting(Violation::reason).satisfies(reason -> {
            assertThat(reason.ja()).isEqualTo("ネットワーク監視の月額12000円が上限10000円を超えています。");
            assertThat(reason.en())
                    .isEqualTo("Watching the network costs 12000 yen a month, above the cap of 10000 yen.");
        });
    }

    private static List<ServiceRule> rulesBroken(AService service) {
        return STANDARD.violations(service.build()).stream()
                .map(Violation::rule)
                .toList();
    }
}
