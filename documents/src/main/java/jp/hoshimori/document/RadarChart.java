package jp.hoshimori.document;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A radar chart (レーダーチャート) as markup for a document: the drawing is SVG, its labels are text of the document, so that
 * they are set in its fonts and can be read aloud and copied.
 *
 * @param alternative what the chart shows, in words, for who cannot see it
 * @param axes what is measured, clockwise from the top; at least three
 */
public record RadarChart(String alternative, List<Axis> axes) {

    private static final int WIDTH = 340;
    private static final int HEIGHT = 262;
    private static final int CENTRE_X = WIDTH / 2;
    private static final int CENTRE_Y = 134;
    private static final int RADIUS = 92;
    private static final int LABEL_DISTANCE = 14;
    private static final int LABEL_WIDTH = 130;
    private static final int LINE_HEIGHT = 13;
    private static final List<Double> RINGS = List.of(0.25, 0.5, 0.75, 1.0);

    public RadarChart {
        axes = List.copyOf(axes);
        if (axes.size() < 3) {
            throw new IllegalArgumentException("A radar chart has three axes or more, not " + axes.size());
        }
    }

    /**
     * One axis.
     *
     * @param label what it measures
     * @param value the figure in words, printed below the label; may be empty
     * @param share how far out the value lies, from 0 at the centre to 1; what is beyond is drawn at the end
     */
    public record Axis(String label, String value, double share) {

        private double drawn() {
            return Math.max(0, Math.min(1, share));
        }
    }

    /** The chart as an XHTML element, with every text escaped. */
    public String xhtml() {
        return "<div class=\"radar\" style=\"position:relative;width:%dpx;height:%dpx\">%s%s</div>"
                .formatted(WIDTH, HEIGHT, svg(), labels());
    }

    private String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" alt="%s">
                <polygon points="%s" fill="#cfe3f5"/>%s%s<polygon points="%s" fill="none" stroke="#0b5394" stroke-width="2"/></svg>""".formatted(
                WIDTH, HEIGHT, WIDTH, HEIGHT, Markup.escape(alternative), outline(), rings(), spokes(), outline());
    }

    private String outline() {
        return polygon(Axis::drawn);
    }

    private String rings() {
        return RINGS.stream()
                .map(ring -> "<polygon points=\"%s\" fill=\"none\" stroke=\"#9aa5b1\" stroke-width=\"0.6\"/>"
                        .formatted(polygon(axis -> ring)))
                .collect(joining());
    }

    private String spokes() {
        return IntStream.range(0, axes.size())
                .mapToObj(axis ->
                        "<line x1=\"%d\" y1=\"%d\" x2=\"%s\" y2=\"%s\" stroke=\"#9aa5b1\" stroke-width=\"0.6\"/>"
                                .formatted(CENTRE_X, CENTRE_Y, number(x(axis, RADIUS)), number(y(axis, RADIUS))))
                .collect(joining());
    }

    private String polygon(ToDoubleFunction<Axis> share) {
        return IntStream.range(0, axes.size())
                .mapToObj(axis -> corner(axis, RADIUS * share.applyAsDouble(axes.get(axis))))
                .collect(joining(" "));
    }

    private String corner(int axis, double distance) {
        return number(x(axis, distance)) + "," + number(y(axis, distance));
    }

    private String labels() {
        return IntStream.range(0, axes.size()).mapToObj(this::label).collect(joining());
    }

    private String label(int axis) {
        Axis labelled = axes.get(axis);
        boolean twoLines = !labelled.value().isEmpty();
        return "<div style=\"position:absolute;left:%spx;top:%spx;width:%dpx;text-align:center;line-height:%dpx\">%s%s</div>"
                .formatted(
                        number(x(axis, RADIUS + LABEL_DISTANCE) - LABEL_WIDTH / 2.0),
                        number(top(axis, twoLines ? 2 * LINE_HEIGHT : LINE_HEIGHT)),
                        LABEL_WIDTH,
                        LINE_HEIGHT,
                        Markup.escape(labelled.label()),
                        twoLines ? "<br/>" + Markup.escape(labelled.value()) : "");
    }

    /** A label beside the chart is centred on the end of its axis; one above ends there, one below begins there. */
    private double top(int axis, int height) {
        double above = Math.max(0, Math.min(1, 0.5 + Math.cos(angle(axis))));
        return y(axis, RADIUS + LABEL_DISTANCE) - height * above;
    }

    private double x(int axis, double distance) {
        return CENTRE_X + distance * Math.sin(angle(axis));
    }

    private double y(int axis, double distance) {
        return CENTRE_Y - distance * Math.cos(angle(axis));
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / axes.size();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
