package jp.hoshimori.catalog.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.catalog.service.model.Monitoring;
import jp.hoshimori.catalog.service.model.Prefectures;
import jp.hoshimori.catalog.service.model.ServiceClass;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/**
 * Which services a list is narrowed to; what is empty does not narrow it.
 *
 * @param prefecture JIS X 0401 code of where the service must be offered
 */
record ServiceFilter(
        Optional<String> prefecture, Optional<ServiceClass> serviceClass, Optional<Monitoring> monitoring) {

    /**
     * The filter that the query parameters ask for.
     *
     * @throws ProblemException 400 naming every parameter whose value is unknown
     */
    static ServiceFilter parse(String prefecture, String serviceClass, String monitoring, Prefectures known) {
        List<FieldError> errors = new ArrayList<>();
        if (prefecture != null && !known.contains(prefecture)) {
            errors.add(unknownPrefecture());
        }
        Optional<ServiceClass> ofClass = parse("?class", serviceClass, ServiceClass.values(), errors);
        Optional<Monitoring> ofMonitoring = parse("?monitoring", monitoring, Monitoring.values(), errors);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return new ServiceFilter(Optional.ofNullable(prefecture), ofClass, ofMonitoring);
    }

    /** Names the list, so that a cursor continues this one and no other. */
    String list() {
        return "services?prefecture=%s&class=%s&monitoring=%s"
                .formatted(prefecture.orElse(""), name(serviceClass), name(monitoring));
    }

    private static <E extends Enum<E>> Optional<E> parse(
            String parameter, String value, E[] known, List<FieldError> errors) {
        Optional<E> found =
                Arrays.stream(known).filter(one -> one.name().equals(value)).findFirst();
        if (value != null && found.isEmpty()) {
            errors.add(unknownValue(parameter, known));
        }
        return found;
    }

    private static FieldError unknownPrefecture() {
        return new FieldError(
                "?prefecture",
                "UNKNOWN_PREFECTURE",
                LocalizedText.of(
                        "都道府県コード (JIS X 0401) を 01 から 47 の2桁で指定してください。",
                        "Give a prefecture code (JIS X 0401) of two digits, 01 to 47."));
    }

    private static FieldError unknownValue(String parameter, Enum<?>[] known) {
        String values = String.join(", ", Arrays.stream(known).map(Enum::name).toList());
        return new FieldError(
                parameter,
                "UNKNOWN_VALUE",
                LocalizedText.of("使える値: {0}", "Known values: {0}").format(values));
    }

    private static String name(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse("");
    }
}
