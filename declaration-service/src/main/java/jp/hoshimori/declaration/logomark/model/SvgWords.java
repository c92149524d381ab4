package jp.hoshimori.declaration.logomark.model;

import java.util.Set;

/**
 * What a drawing may consist of. {@code use}, {@code symbol} and {@code pattern} are missing on purpose: nested, a short
 * file draws without end. So are {@code style}, {@code image}, {@code a}, {@code filter}, animation and everything that
 * holds a program.
 */
final class SvgWords {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    /** That of links may be declared, as editors do, although no link is allowed. */
    static final Set<String> DECLARED_NAMESPACES = Set.of(NAMESPACE, XML_NAMESPACE, "http://www.w3.org/1999/xlink");

    static final Set<String> XML_ATTRIBUTES = Set.of("space", "lang");

    static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask");

    static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "style",
            "version",
            "baseProfile",
            "role",
            "aria-label",
            "aria-labelledby",
            "lang",
            "width",
            "height",
            "viewBox",
            "preserveAspectRatio",
            "transform",
            "x",
            "y",
            "dx",
            "dy",
            "rotate",
            "textLength",
            "lengthAdjust",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "d",
            "points",
            "pathLength",
            "offset",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "opacity",
            "color",
            "stop-color",
            "stop-opacity",
            "clip-path",
            "clip-rule",
            "mask",
            "display",
            "visibility",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "text-anchor",
            "letter-spacing",
            "dominant-baseline");

    private SvgWords() {}
}
