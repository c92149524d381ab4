package jp.hoshimori.declaration.logomark.model;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import jp.hoshimori.problem.ProblemException;

/**
 * An SVG drawing that only draws. What it may consist of is listed; all else is refused and named, because what a browser
 * may take for a program, or fetch, is a longer list and grows.
 */
final class SvgMark {

    private static final int MOST_BYTES = 256 << 10;
    private static final int MOST_ELEMENTS = 5_000;
    private static final int DEEPEST = 32;

    /** A reference to a part of the same drawing, such as {@code url(#shade)}. */
    private static final Pattern OWN_PART = Pattern.compile("url\\(\\s*['\"]?#[A-Za-z0-9_.-]+['\"]?\\s*\\)");

    /** What makes a style or an attribute reach outside, or hides what it says. */
    private static final Pattern REACHES_OUT =
            Pattern.compile("url|@|\\\\|/\\*|expression|javascript|data:|https?:|//", Pattern.CASE_INSENSITIVE);

    private SvgMark() {}

    /**
     * The drawing as it was sent.
     *
     * @throws ProblemException 400 with the reason when it is none that can be a mark
     */
    static byte[] checked(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw MarkRefusals.of("SVG_TOO_LARGE", "SVG は 256 KiB までです。", "An SVG drawing may have at most 256 KiB.");
        }
        try {
            check(reader(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent))
                    .toString()));
        } catch (CharacterCodingException | XMLStreamException broken) {
            throw notSvg();
        }
        return sent;
    }

    private static XMLEventReader reader(String text) throws XMLStreamException {
        // The JDK's own, whatever else is in the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // No byte order mark, no other encoding: what is checked here is what a browser reads.
        return factory.createXMLEventReader(new StringReader(text));
    }

    private static void check(XMLEventReader events) throws XMLStreamException {
        int depth = 0;
        int elements = 0;
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isStartElement()) {
                depth++;
                elements++;
                requireBounded(depth, elements);
                checkElement(event.asStartElement(), depth == 1);
            } else if (event.isEndElement()) {
                depth--;
            } else {
                checkOther(event);
            }
        }
        if (elements == 0) {
            throw notSvg();
        }
    }

    private static void requireBounded(int depth, int elements) {
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw MarkRefusals.of(
                    "SVG_TOO_COMPLEX",
                    "SVG の要素は 5000 個まで、入れ子は 32 段までです。",
                    "An SVG drawing may have at most 5000 elements, nested at most 32 deep.");
        }
    }

    private static void checkOther(XMLEvent event) {
        switch (event.getEventType()) {
            case XMLEvent.DTD, XMLEvent.ENTITY_REFERENCE, XMLEvent.ENTITY_DECLARATION ->
                throw MarkRefusals.of(
                        "SVG_DOCTYPE",
                        "DOCTYPE と実体参照は使えません。取り除いてください。",
                        "A DOCTYPE and entities are not allowed. Remove them.");
            case XMLEvent.PROCESSING_INSTRUCTION ->
                throw MarkRefusals.of(
                        "SVG_PROCESSING_INSTRUCTION",
                        "処理命令（<?…?>）は使えません。取り除いてください。",
                        "Processing instructions (<?…?>) are not allowed. Remove them.");
            default -> {}
        }
    }

    private static void checkElement(StartElement element, boolean root) {
        String name = element.getName().getLocalPart();
        boolean svg = SvgWords.NAMESPACE.equals(element.getName().getNamespaceURI());
        if (root && !(svg && "svg".equals(name))) {
            throw notSvg();
        }
        if (!svg || !SvgWords.ELEMENTS.contains(name)) {
            throw MarkRefusals.of(
                    "SVG_ELEMENT",
                    "要素 {0} は使えません。図形だけの SVG にしてください。",
                    "The element {0} is not allowed. Draw with shapes only.",
                    name);
        }
        attributes(element).forEach(SvgMark::checkAttribute);
        namespaces(element).forEach(SvgMark::checkNamespace);
    }

    private static void checkAttribute(Attribute attribute) {
        String name = attribute.getName().getLocalPart();
        boolean own = attribute.getName().getNamespaceURI().isEmpty() && SvgWords.ATTRIBUTES.contains(name);
        boolean xml = SvgWords.XML_NAMESPACE.equals(attribute.getName().getNamespaceURI())
                && SvgWords.XML_ATTRIBUTES.contains(name);
        if (!own && !xml) {
            throw MarkRefusals.of(
                    "SVG_ATTRIBUTE", "属性 {0} は使えません。取り除いてください。", "The attribute {0} is not allowed. Remove it.", name);
        }
        String value = OWN_PART.matcher(attribute.getValue()).replaceAll("");
        if (REACHES_OUT.matcher(value).find()) {
            throw MarkRefusals.of(
                    "SVG_REFERENCE",
                    "属性 {0} が SVG の外を参照しています。参照できるのは同じ SVG の中だけです（url(#…)）。",
                    "The attribute {0} refers to something outside. Only parts of the same drawing can be referred to"
                            + " (url(#…)).",
                    name);
        }
    }

    /** Others are not needed where no element and no attribute may use them, and confuse whoever reads the file. */
    private static void checkNamespace(Namespace namespace) {
        if (!SvgWords.DECLARED_NAMESPACES.contains(namespace.getNamespaceURI())) {
            throw MarkRefusals.of(
                    "SVG_NAMESPACE",
                    "名前空間 {0} は使えません。編集ソフトの情報を除いて書き出してください。",
                    "The namespace {0} is not allowed. Export without the editor's own data.",
                    namespace.getNamespaceURI());
        }
    }

    private static Stream<Attribute> attributes(StartElement element) {
        Stream.Builder<Attribute> all = Stream.builder();
        for (Iterator<Attribute> each = element.getAttributes(); each.hasNext(); ) {
            all.add(each.next());
        }
        return all.build();
    }

    private static Stream<Namespace> namespaces(StartElement element) {
        Stream.Builder<Namespace> all = Stream.builder();
        for (Iterator<Namespace> each = element.getNamespaces(); each.hasNext(); ) {
            all.add(each.next());
        }
        return all.build();
    }

    private static ProblemException notSvg() {
        return MarkRefusals.of(
                "NOT_AN_SVG",
                "UTF-8 の SVG として読み取れません。壊れていないか確かめてください。",
                "This is not readable SVG in UTF-8. Check that it is whole.");
    }
}
