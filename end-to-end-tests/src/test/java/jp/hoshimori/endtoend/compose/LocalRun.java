package jp.hoshimori.endtoend.compose;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hoshimori.local.Settings;

/**
 * What the local run tells each program by environment variables. The description is the launcher's own business and
 * not public, so it is read by reflection; a change of its shape fails here with the name that is gone.
 */
public final class LocalRun {

    private static final String KEYCLOAK = "keycloak";

    private LocalRun() {}

    /**
     * Answers the names of the variables of each program, by the program's name.
     *
     * @param base an empty directory for the passwords that the description makes up
     */
    public static Map<String, Set<String>> variables(Path repository, Path base) {
        try {
            return read(Settings.isolated(repository, base));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The local run is described in another way now; adapt " + LocalRun.class, e);
        }
    }

    private static Map<String, Set<String>> read(Settings settings) throws ReflectiveOperationException {
        Object secrets = method("Secrets", "in", Path.class).invoke(null, settings.base());
        Object databases = create("Databases", settings, secrets);
        Map<String, Set<String>> variables = new HashMap<>();
        for (Object program : programs(create("Services", settings, databases, secrets))) {
            variables.put((String) call(program, "name"), names(call(program, "environment")));
        }
        Object keycloak = create("KeycloakEnvironment", settings, databases, secrets);
        variables.put(KEYCLOAK, names(call(keycloak, "ofServer")));
        return variables;
    }

    private static List<?> programs(Object services) throws ReflectiveOperationException {
        return (List<?>) call(services, "definitions");
    }

    private static Set<String> names(Object environment) {
        return Nodes.map(environment).keySet();
    }

    private static Object create(String type, Object... arguments) throws ReflectiveOperationException {
        Constructor<?> constructor = type(type).getDeclaredConstructors()[0];
        return open(constructor).newInstance(arguments);
    }

    private static Object call(Object target, String name) throws ReflectiveOperationException {
        return method(target.getClass().getSimpleName(), name).invoke(target);
    }

    private static Method method(String type, String name, Class<?>... parameters) throws ReflectiveOperationException {
        return open(type(type).getDeclaredMethod(name, parameters));
    }

    private static Class<?> type(String simpleName) throws ClassNotFoundException {
        return Class.forName(Settings.class.getPackageName() + "." + simpleName);
    }

    private static <T extends AccessibleObject> T open(T member) {
        member.setAccessible(true);
        return member;
    }
}
