package jp.hoshimori.declaration.logomark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgMarkTest {

    @Test
    void aDrawingIsTakenAsItIs() {
        byte[] drawing = Pictures.svg("""
                <title>一つ星</title><!-- drawn by hand -->
                <defs><linearGradient id="shade"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
                <g transform="translate(1 1)" style="fill:url(#shade);stroke:none">
                <path d="M0 0h1v1z" clip-path="url('#cut')"/><text x="1" y="2" xml:space="preserve">見本</text></g>""");

        assertThat(SvgMark.checked(drawing)).isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g><script href='#x'/></g>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<image href='https://example.com/a.png'/>",
                "<a href='https://example.com/'><path d='M0 0'/></a>",
                "<use href='#x'/>",
                "<symbol id='x'/>",
                "<pattern id='x'/>",
                "<style>@import 'https://example.com/a.css'</style>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<set attributeName='onclick' to='alert(1)'/>",
                "<filter id='x'/>",
                "<handler xmlns='http://www.w3.org/2001/xml-events'/>",
                "<html:script xmlns:html='http://www.w3.org/1999/xhtml'>alert(1)</html:script>",
                "<SCRIPT>alert(1)</SCRIPT>"
            })
    void whatDoesMoreThanDrawIsRefused(String content) {
        refuses(Pictures.svg(content), "SVG_ELEMENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path onload='alert(1)'/>",
                "<path onclick='alert(1)'/>",
                "<path href='#x'/>",
                "<path xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='https://example.com/'/>",
                "<g xml:base='https://example.com/'/>",
                "<path src='x'/>",
                "<path filter='x'/>",
                "<path STYLE='x'/>"
            })
    void anAttributeThatDrawsNothingIsRefused(String content) {
        refuses(Pictures.svg(content), "SVG_ATTRIBUTE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path fill='url(https://example.com/a.svg#x)'/>",
                "<path fill='URL(//example.com/a)'/>",
                "<path style='fill:url(data:image/svg+xml,x)'/>",
                "<path style='fill:u\\72l(x)'/>",
                "<path style='width:expression(alert(1))'/>",
                "<path style='fill:url(#a)url(x)'/>",
                "<path mask='url(javascript:x)'/>",
                "<path style='a:b/**/;@import x'/>"
            })
    void aReferenceToSomethingOutsideIsRefused(String content) {
        refuses(Pictures.svg(content), "SVG_REFERENCE");
    }

    @ParameterizedTest
    @MethodSource("notPlainXml")
    void whatChangesHowTheFileIsReadIsRefused(String file, String code) {
        refuses(file.getBytes(StandardCharsets.UTF_8), code);
    }

    static Stream<Arguments> notPlainXml() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";
        return Stream.of(
                Arguments.of("<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>" + svg, "SVG_DOCTYPE"),
                Arguments.of("<!DOCTYPE svg [<!ENTITY x 'y'>]>" + svg, "SVG_DOCTYPE"),
                Arguments.of("<?xml-stylesheet href='https://example.com/a.css'?>" + svg, "SVG_PROCESSING_INSTRUCTION"),
                Arguments.of(
                        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:e='https://example.com/editor'/>",
                        "SVG_NAMESPACE"),
                Arguments.of("<svg/>", "NOT_AN_SVG"),
                Arguments.of("<html xmlns='http://www.w3.org/1999/xhtml'/>", "NOT_AN_SVG"),
                Arguments.of("<svg xmlns='http://www.w3.org/2000/svg'>", "NOT_AN_SVG"),
                Arguments.of("<svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>", "SVG_DOCTYPE"),
                Arguments.of("", "NOT_AN_SVG"),
                Arguments.of("\u0089PNG", "NOT_AN_SVG"));
    }

    @Test
    void anotherEncodingIsRefused() {
        refuses(new String(Pictures.svg(""), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16), "NOT_AN_SVG");
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefused() {
        refuses(Pictures.svg("<!--" + "x".repeat(256 << 10) + "-->"), "SVG_TOO_LARGE");
        refuses(Pictures.svg("<g/>".repeat(5_000)), "SVG_TOO_COMPLEX");
        refuses(Pictures.svg("<g>".repeat(40) + "</g>".repeat(40)), "SVG_TOO_COMPLEX");
        assertThat(SvgMark.checked(Pictures.svg("<g/>".repeat(4_999)))).isNotEmpty();
    }

    private static void refuses(byte[] sent, String code) {
        assertThatThrownBy(() -> SvgMark.checked(sent))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .extracting(ProblemException::errors, InstanceOfAssertFactories.list(FieldError.class))
                .extracting(FieldError::code)
                .containsExactly(code);
    }
}
