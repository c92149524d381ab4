package jp.hoshimori.document;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateNode;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * An XHTML document with blanks (a Qute template). Whatever is filled in is escaped; a {@link RadarChart} is drawn.
 */
public final class DocumentTemplate {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addResultMapper(new ChartMapper())
            .build();

    private final Template template;

    private DocumentTemplate(Template template) {
        this.template = template;
    }

    /**
     * The template in a resource.
     *
     * @param owner a class whose class loader has the resource
     * @param resource its absolute name, such as {@code documents/report.html}
     * @throws IllegalArgumentException when there is none
     */
    public static DocumentTemplate read(Class<?> owner, String resource) {
        return new DocumentTemplate(ENGINE.parse(text(owner, resource), Variant.forContentType(Variant.TEXT_HTML)));
    }

    /**
     * The document with its blanks filled in.
     *
     * @throws io.quarkus.qute.TemplateException when a value is missing
     */
    public String fill(Map<String, ?> values) {
        return template.render(values);
    }

    private static String text(Class<?> owner, String resource) {
        try (InputStream in = owner.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No template " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Before the escaper, which would show the chart's components as text. */
    private static final class ChartMapper implements ResultMapper {

        @Override
        public int getPriority() {
            return HtmlEscaper.DEFAULT_PRIORITY + 1;
        }

        @Override
        public boolean appliesTo(TemplateNode.Origin origin, Object result) {
            return result instanceof RadarChart;
        }

        @Override
        public String map(Object result, Expression expression) {
            return ((RadarChart) result).xhtml();
        }
    }
}
