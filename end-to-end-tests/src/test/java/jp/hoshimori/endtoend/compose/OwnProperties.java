package jp.hoshimori.endtoend.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The properties that a program's own code asks for: of its config mappings, of its injected single properties, of
 * MicroProfile JWT, and those its configuration files give a value.
 */
final class OwnProperties {

    private static final Set<String> FILES =
            Set.of("application.properties", "META-INF/microprofile-config.properties");
    private static final String TOKEN_PROPERTIES = "org.eclipse.microprofile.jwt.config.Names";

    private final URLClassLoader loader;
    private final Set<String> names = new HashSet<>();

    private OwnProperties(URLClassLoader loader) {
        this.loader = loader;
    }

    static Set<String> names(List<Path> jars) {
        try (URLClassLoader loader = new URLClassLoader(urls(jars), ClassLoader.getPlatformClassLoader())) {
            OwnProperties own = new OwnProperties(loader);
            own.readTokenProperties();
            for (Path jar : jars.stream().filter(OwnProperties::isOurs).toList()) {
                own.read(jar);
            }
            return own.names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static URL[] urls(List<Path> jars) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static boolean isOurs(Path jar) {
        return jar.getFileName().toString().startsWith("jp.hoshimori.")
                || jar.getParent().getFileName().toString().equals("app");
    }

    private void readTokenProperties() throws ReflectiveOperationException {
        for (var constant : loader.loadClass(TOKEN_PROPERTIES).getFields()) {
            names.add(String.valueOf(constant.get(null)));
        }
    }

    private void read(Path jar) throws IOException, ReflectiveOperationException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                if (FILES.contains(entry.getName())) {
                    readValues(file.getInputStream(entry));
                } else if (entry.getName().endsWith(".class") && mayAsk(file.getInputStream(entry))) {
                    names.addAll(AskedProperties.of(load(entry.getName())));
                }
            }
        }
    }

    private void readValues(InputStream input) throws IOException {
        Properties values = new Properties();
        values.load(input);
        values.stringPropertyNames().stream()
                .filter(name -> name.startsWith("hoshimori."))
                .forEach(names::add);
    }

    /** Whether the class names one of the annotations; only such classes need to be loaded. */
    private static boolean mayAsk(InputStream input) throws IOException {
        String content = new String(input.readAllBytes(), StandardCharsets.ISO_8859_1);
        return content.contains("/config/ConfigMapping;") || content.contains("/config/inject/ConfigProperty;");
    }

    private Class<?> load(String entry) throws ClassNotFoundException {
        return loader.loadClass(
                entry.substring(0, entry.length() - ".class".length()).replace('/', '.'));
    }
}
