package jp.hoshimori.endtoend.compose;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The configuration properties that a class asks for by its annotations; annotations are known by name alone. */
final class AskedProperties {

    private static final String MAPPING = "io.smallrye.config.ConfigMapping";
    private static final String SINGLE = "org.eclipse.microprofile.config.inject.ConfigProperty";

    private final Set<String> names = new HashSet<>();

    private AskedProperties() {}

    static Set<String> of(Class<?> type) throws ReflectiveOperationException {
        AskedProperties asked = new AskedProperties();
        Optional<String> prefix = attribute(type, MAPPING, "prefix");
        if (prefix.isPresent()) {
            asked.readMapping(prefix.get(), type);
        } else {
            asked.readParameters(type);
        }
        return asked.names;
    }

    private void readMapping(String prefix, Class<?> mapping) {
        Arrays.stream(mapping.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .forEach(method -> readMethod(prefix + "." + kebabCase(method.getName()), method));
    }

    private void readMethod(String name, Method method) {
        if (method.getReturnType().getName().startsWith("jp.hoshimori.")
                && method.getReturnType().isInterface()) {
            readMapping(name, method.getReturnType());
        } else {
            names.add(name);
        }
    }

    private void readParameters(Class<?> type) throws ReflectiveOperationException {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            for (Parameter parameter : constructor.getParameters()) {
                attribute(parameter, SINGLE, "name").ifPresent(names::add);
            }
        }
    }

    private static Optional<String> attribute(AnnotatedElement element, String annotation, String attribute)
            throws ReflectiveOperationException {
        for (Annotation present : element.getDeclaredAnnotations()) {
            if (present.annotationType().getName().equals(annotation)) {
                return Optional.of(
                        (String) present.annotationType().getMethod(attribute).invoke(present));
            }
        }
        return Optional.empty();
    }

    private static String kebabCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
