package jp.hoshimori.catalog.service.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import jp.hoshimori.problem.LocalizedText;

/** The rules of the service standard; each answers with the reason it refuses a service for. */
public enum ServiceRule {
    /** The package is whole: a feature of every required category. */
    FEATURES_COMPLETE,
    /** The monthly price of watching the network is within the cap. */
    NETWORK_PRICE_WITHIN_CAP,
    /** The monthly price of watching one endpoint is within the cap. */
    ENDPOINT_PRICE_WITHIN_CAP,
    /** One contract can watch as many endpoints as the class asks for. */
    WATCHES_ENOUGH_ENDPOINTS;

    private static final LocalizedText FEATURES_MISSING =
            LocalizedText.of("必須の機能がありません: {0}", "Required features are missing: {0}");
    private static final LocalizedText NETWORK_ABOVE_CAP = LocalizedText.of(
            "ネットワーク監視の月額{0}円が上限{1}円を超えています。", "Watching the network costs {0} yen a month, above the cap of {1} yen.");
    private static final LocalizedText ENDPOINT_ABOVE_CAP = LocalizedText.of(
            "端末監視の1台あたり月額{0}円が上限{1}円を超えています。",
            "Watching one endpoint costs {0} yen a month, above the cap of {1} yen.");
    private static final LocalizedText TOO_FEW_ENDPOINTS =
            LocalizedText.of("1契約で{0}台の端末を監視できません。", "One contract cannot watch {0} endpoints.");

    /** The violation, if the service breaks this rule. */
    Optional<Violation> check(Service service, ClassStandard standard) {
        return objection(service, standard).map(reason -> new Violation(this, reason));
    }

    private Optional<LocalizedText> objection(Service service, ClassStandard standard) {
        Price price = service.price();
        return switch (this) {
            case FEATURES_COMPLETE -> missingFeatures(service, standard);
            case NETWORK_PRICE_WITHIN_CAP ->
                above(price.networkMonthlyYen(), standard.networkMonthlyYenAtMost(), NETWORK_ABOVE_CAP);
            case ENDPOINT_PRICE_WITHIN_CAP ->
                above(price.endpointMonthlyYen(), standard.endpointMonthlyYenAtMost(), ENDPOINT_ABOVE_CAP);
            case WATCHES_ENOUGH_ENDPOINTS -> tooFewEndpoints(service, standard);
        };
    }

    private static Optional<LocalizedText> missingFeatures(Service service, ClassStandard standard) {
        String missing = standard.requiredFeatures().stream()
                .filter(category -> !service.offers(category))
                .map(FeatureCategory::name)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? Optional.empty() : Optional.of(FEATURES_MISSING.format(missing));
    }

    private static Optional<LocalizedText> above(OptionalInt yen, OptionalInt cap, LocalizedText reason) {
        return yen.orElse(0) <= cap.orElse(Integer.MAX_VALUE)
                ? Optional.empty()
                : Optional.of(reason.format(yen.getAsInt(), cap.getAsInt()));
    }

    private static Optional<LocalizedText> tooFewEndpoints(Service service, ClassStandard standard) {
        int least = standard.leastEndpoints(service.monitoring());
        return service.endpoints().canWatch(least) ? Optional.empty() : Optional.of(TOO_FEW_ENDPOINTS.format(least));
    }
}
