package jp.hoshimori.catalog.service;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import jp.hoshimori.catalog.service.model.Contact;
import jp.hoshimori.catalog.service.model.Coverage;
import jp.hoshimori.catalog.service.model.Feature;
import jp.hoshimori.catalog.service.model.Price;
import jp.hoshimori.catalog.service.model.Provider;
import jp.hoshimori.catalog.service.model.Service;
import jp.hoshimori.catalog.service.model.WatchedEndpoints;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service as the API shows it, in the reader's language. */
@Schema(
        name = "Service",
        description = "お助け隊サービス / An お助け隊 service",
        requiredProperties = {
            "id",
            "name",
            "provider",
            "serviceClass",
            "monitoring",
            "standard",
            "coverage",
            "price",
            "endpoints",
            "features",
            "sample"
        })
public record ServiceResponse(
        @Schema(examples = ServiceExamples.ID) String id,
        @Schema(examples = "見本ネットワーク見守りサービスA") String name,
        ProviderResponse provider,

        @Schema(
                description = "1類・2類。値は増えることがある / The class; values may be added: CLASS_1, CLASS_2",
                examples = "CLASS_1")
        String serviceClass,

        @Schema(
                description = "監視型。値は増えることがある / What is watched; values may be added: NETWORK, ENDPOINT, COMBINED",
                examples = "NETWORK")
        String monitoring,

        @Schema(
                description = "登録のもととなるサービス基準の版 / The edition of the service standard it is registered under",
                examples = "service-standard-2.0")
        String standard,

        CoverageResponse coverage,
        PriceResponse price,
        EndpointsResponse endpoints,
        List<FeatureResponse> features,

        @Schema(description = "true なら架空の見本 / True for a fictitious sample")
        boolean sample) {

    /** The service in this language. */
    public static ServiceResponse of(Service service, Locale locale) {
        return new ServiceResponse(
                service.id().toString(),
                service.name().in(locale),
                ProviderResponse.of(service.provider(), locale),
                service.serviceClass().name(),
                service.monitoring().name(),
                service.standard(),
                CoverageResponse.of(service.coverage()),
                PriceResponse.of(service.price()),
                EndpointsResponse.of(service.endpoints()),
                service.features().stream()
                        .map(feature -> FeatureResponse.of(feature, locale))
                        .toList(),
                service.sample());
    }

    private static Integer orAbsent(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    /** Who offers it. */
    @Schema(
            name = "ServiceProvider",
            description = "提供事業者 / The provider",
            requiredProperties = {"id", "name", "contact"})
    record ProviderResponse(
            String id, @Schema(examples = "見本事業者1") String name, ContactResponse contact) {

        static ProviderResponse of(Provider provider, Locale locale) {
            return new ProviderResponse(
                    provider.id().toString(), provider.name().in(locale), ContactResponse.of(provider.contact()));
        }
    }

    /** Where to ask. */
    @Schema(
            name = "ServiceContact",
            description = "問合せ先 / Where to ask",
            requiredProperties = {"telephone", "email", "url"})
    record ContactResponse(
            @Schema(examples = "000-0000-0001") String telephone,
            @Schema(examples = "desk@provider1.example") String email,
            @Schema(examples = "https://provider1.example/") String url) {

        static ContactResponse of(Contact contact) {
            return new ContactResponse(contact.telephone(), contact.email(), contact.url());
        }
    }

    /** Where it is offered. */
    @Schema(
            name = "ServiceCoverage",
            description = "対象地域 / Where the service is offered",
            requiredProperties = {"nationwide", "prefectures"})
    record CoverageResponse(
            @Schema(description = "全国なら true / True for all of Japan")
            boolean nationwide,

            @Schema(description = "都道府県コード (JIS X 0401)。全国なら空 / Prefecture codes; empty when nationwide")
            List<String> prefectures) {

        static CoverageResponse of(Coverage coverage) {
            return new CoverageResponse(coverage.nationwide(), coverage.prefectures());
        }
    }

    /** What it costs. */
    @Schema(
            name = "ServicePrice",
            description = "価格 (円・税抜) / Prices in yen without consumption tax",
            requiredProperties = "initialYen")
    record PriceResponse(
            @Schema(description = "初期費用 / Once, at the start", examples = "30000")
            int initialYen,

            @Schema(description = "ネットワーク監視の月額。端末監視型では省略 / A month for the network", examples = "9800")
            Integer networkMonthlyYen,

            @Schema(description = "端末1台の月額。ネットワーク監視型では省略 / A month for each endpoint", examples = "1500")
            Integer endpointMonthlyYen) {

        static PriceResponse of(Price price) {
            return new PriceResponse(
                    price.initialYen(), orAbsent(price.networkMonthlyYen()), orAbsent(price.endpointMonthlyYen()));
        }
    }

    /** How many endpoints one contract watches. */
    @Schema(
            name = "ServiceEndpoints",
            description = "1契約で監視する端末の台数 / Endpoints watched under one contract",
            requiredProperties = "minimum")
    record EndpointsResponse(
            @Schema(description = "課金される最低台数 / Charged at least", examples = "1")
            int minimum,

            @Schema(description = "上限。なければ省略 / At most; absent without a limit", examples = "50")
            Integer maximum) {

        static EndpointsResponse of(WatchedEndpoints endpoints) {
            return new EndpointsResponse(endpoints.minimum(), orAbsent(endpoints.maximum()));
        }
    }

    /** One thing it offers. */
    @Schema(
            name = "ServiceFeature",
            description = "特徴 / A feature",
            requiredProperties = {"category", "text"})
    record FeatureResponse(
            @Schema(
                    description = "サービス基準の要件。値は増えることがある / The condition of the standard; values may be added:"
                            + " CONSULTATION_DESK, MONITORING, DISPATCH, EASE_OF_USE, INSURANCE, REGULAR_CONSULTING",
                    examples = "DISPATCH")
            String category,

            @Schema(examples = "異常時は担当者が指定の場所へ駆け付けて初動対応を支援します。")
            String text) {

        static FeatureResponse of(Feature feature, Locale locale) {
            return new FeatureResponse(feature.category().name(), feature.text().in(locale));
        }
    }
}
