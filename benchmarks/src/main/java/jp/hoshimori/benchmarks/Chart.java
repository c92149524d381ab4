package jp.hoshimori.benchmarks;

import java.util.List;
import java.util.Locale;

/** Draws figures as bars: the baseline is 1, the subject's bar its ratio, and a line marks the target. */
final class Chart {

    private static final int WIDTH = 760;
    private static final int ROW = 64;
    private static final int LEFT = 20;
    private static final int UNIT = 360;

    private Chart() {}

    static String svg(List<Comparison> comparisons) {
        StringBuilder drawing = new StringBuilder();
        drawing.append(text(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"13\" role=\"img\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                WIDTH, comparisons.size() * ROW + 20));
        for (int row = 0; row < comparisons.size(); row++) {
            drawing.append(bar(comparisons.get(row), 10 + row * ROW));
        }
        return drawing.append("</svg>\n").toString();
    }

    private static String bar(Comparison comparison, int top) {
        int target = LEFT + length(comparison.target().bound());
        return text(
                        "<text x=\"%d\" y=\"%d\">%s: %s / %s = %.2f (target %s)</text>%n",
                        LEFT,
                        top + 14,
                        escaped(comparison.name()),
                        escaped(comparison.subject().name()),
                        escaped(comparison.baseline().name()),
                        comparison.ratio(),
                        escaped(comparison.target().toString()))
                + text("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"10\" fill=\"#bbb\"/>%n", LEFT, top + 22, UNIT)
                + text(
                        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"10\" fill=\"%s\"/>%n",
                        LEFT, top + 34, length(comparison.ratio()), comparison.met() ? "#2a7f62" : "#b3261e")
                + text(
                        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"black\"/>%n",
                        target, top + 18, target, top + 48);
    }

    private static int length(double ratio) {
        return (int) Math.round(Math.min(ratio, 2.0) * UNIT);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
