package jp.hoshimori.declaration.logomark;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the placeholders that ship instead of the official marks: one or two plain stars in a broken frame, with the
 * words 見本 and SAMPLE. Run by hand from the module's directory with the documents module on the class path, when they
 * shall look otherwise; the files are committed.
 */
public final class DrawPlaceholders {

    private static final String FONT = "/jp/hoshimori/document/fonts/BIZUDPGothic-Bold.ttf";
    private static final int POINTS = 5;
    private static final double INNER = 0.45;
    private static final int UNIT = 120;

    private DrawPlaceholders() {}

    public static void main(String[] arguments) throws IOException, FontFormatException {
        Path directory = Path.of("src/main/resources/logo-marks");
        for (int stars = 1; stars <= 2; stars++) {
            for (Size size : Size.values()) {
                for (Ink ink : Ink.values()) {
                    String name = "security_action_%s-%s_%s.png"
                            .formatted(stars == 1 ? "hitotsuboshi" : "futatsuboshi", size, ink);
                    ImageIO.write(
                            drawn(stars, size.scale, ink),
                            "png",
                            directory.resolve(name).toFile());
                }
            }
        }
    }

    private static BufferedImage drawn(int stars, int scale, Ink ink) throws IOException, FontFormatException {
        int width = UNIT * 2;
        int height = UNIT * 2;
        BufferedImage image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(scale, scale);
        pen.setColor(Color.WHITE);
        pen.fill(new RoundRectangle2D.Double(0, 0, width, height, 24, 24));
        pen.setColor(ink.color);
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {12, 8}, 0));
        pen.draw(new RoundRectangle2D.Double(6, 6, width - 12.0, height - 12.0, 20, 20));
        for (int star = 0; star < stars; star++) {
            pen.fill(star(width / 2.0 + (star - (stars - 1) / 2.0) * 84, 78, 40));
        }
        words(pen, "見本", 46, width, 172);
        words(pen, "SAMPLE", 26, width, 208);
        pen.dispose();
        return image;
    }

    private static void words(Graphics2D pen, String words, float size, int width, double baseline)
            throws IOException, FontFormatException {
        try (InputStream file = DrawPlaceholders.class.getResourceAsStream(FONT)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size);
            var glyphs = font.createGlyphVector(pen.getFontRenderContext(), words);
            Rectangle2D box = glyphs.getVisualBounds();
            pen.fill(glyphs.getOutline((float) ((width - box.getWidth()) / 2 - box.getX()), (float) baseline));
        }
    }

    private static Path2D star(double x, double y, double radius) {
        Path2D star = new Path2D.Double();
        for (int corner = 0; corner < 2 * POINTS; corner++) {
            double distance = corner % 2 == 0 ? radius : radius * INNER;
            double angle = Math.PI * corner / POINTS;
            double left = x + distance * Math.sin(angle);
            double top = y - distance * Math.cos(angle);
            if (corner == 0) {
                star.moveTo(left, top);
            } else {
                star.lineTo(left, top);
            }
        }
        star.closePath();
        return star;
    }

    private enum Size {
        SMALL(1),
        LARGE(4);

        private final int scale;

        Size(int scale) {
            this.scale = scale;
        }

        @Override
        public String toString() {
            return this == SMALL ? "small" : "large";
        }
    }

    private enum Ink {
        COLOR(new Color(0x5B6F8A)),
        BW(Color.BLACK);

        private final Color color;

        Ink(Color color) {
            this.color = color;
        }

        @Override
        public String toString() {
            return this == COLOR ? "color" : "bw";
        }
    }
}
