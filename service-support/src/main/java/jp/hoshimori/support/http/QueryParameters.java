package jp.hoshimori.support.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/**
 * Refuses query parameters that an operation does not know, that are empty, that are repeated where one is meant, or
 * that are not of the type asked for: a mistaken filter must not answer with everything, nor as if the address were
 * unknown, which is what the conversion of a parameter says by itself.
 */
@Provider
class QueryParameters implements ContainerRequestFilter {

    private static final LocalizedText UNKNOWN = LocalizedText.of("知らないパラメーターです。", "This parameter is not known here.");
    private static final LocalizedText EMPTY =
            LocalizedText.of("値がありません。値を付けるか、パラメーターを外してください。", "It has no value. Give one, or leave it out.");
    private static final LocalizedText REPEATED = LocalizedText.of("一つだけ指定できます。", "It can be given only once.");

    /** For each operation, its parameters and what each may hold. */
    private final Map<Method, Map<String, ParameterType>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        Map<String, ParameterType> allowed =
                known.computeIfAbsent(operation.getResourceMethod(), QueryParameters::declared);
        List<FieldError> errors = sent.entrySet().stream()
                .flatMap(parameter -> judge(parameter.getKey(), parameter.getValue(), allowed).stream())
                .toList();
        if (errors.stream().anyMatch(error -> error.message().equals(UNKNOWN))) {
            throw new ProblemException(CommonProblems.UNKNOWN_PARAMETER, names(allowed), errors);
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static List<FieldError> judge(String name, List<String> values, Map<String, ParameterType> allowed) {
        if (!allowed.containsKey(name)) {
            return List.of(new FieldError("?" + name, "UNKNOWN_PARAMETER", UNKNOWN));
        }
        ParameterType type = allowed.get(name);
        if (values.stream().anyMatch(String::isBlank)) {
            return List.of(new FieldError("?" + name, "EMPTY_PARAMETER", EMPTY));
        }
        if (values.size() > 1 && !type.repeatable()) {
            return List.of(new FieldError("?" + name, "REPEATED_PARAMETER", REPEATED));
        }
        if (!values.stream().allMatch(type::reads)) {
            return List.of(new FieldError("?" + name, type.code(), type.expected()));
        }
        return List.of();
    }

    private static LocalizedText names(Map<String, ParameterType> allowed) {
        String names = allowed.keySet().stream().sorted().collect(Collectors.joining(", "));
        return names.isEmpty()
                ? LocalizedText.of("ここではパラメーターを使えません。", "This address takes no parameters.")
                : LocalizedText.of("使えるパラメーター: {0}", "Known parameters: {0}").format(names);
    }

    private static Map<String, ParameterType> declared(Method operation) {
        Map<String, ParameterType> parameters = new HashMap<>();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .forEach(field -> declare(field, field.getType(), parameters));
            } else {
                declare(parameter, parameter.getType(), parameters);
            }
        }
        return Map.copyOf(parameters);
    }

    private static void declare(AnnotatedElement element, Class<?> type, Map<String, ParameterType> parameters) {
        QueryParam parameter = element.getAnnotation(QueryParam.class);
        if (parameter != null) {
            parameters.put(parameter.value(), ParameterType.of(type));
        }
    }
}
