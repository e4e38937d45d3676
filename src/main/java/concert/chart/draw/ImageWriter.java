package concert.chart.draw;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;

/** Puts a picture into files: PNG and SVG, the same bytes for the same picture. */
public final class ImageWriter {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private ImageWriter() {}

    /** Writes both files and answers what the SVG holds. */
    public static String write(Picture picture, String caption, Path folder, String name) throws IOException {
        String svg = svg(picture, caption, name);
        Files.createDirectories(folder);
        move(png(picture, caption), folder.resolve(name + ".png"));
        move(svg.getBytes(StandardCharsets.UTF_8), folder.resolve(name + ".svg"));
        return svg;
    }

    private static byte[] png(Picture picture, String caption) throws IOException {
        BufferedImage image = new BufferedImage(Theme.WIDTH, Theme.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        PageLayout.draw(g, picture, caption);
        g.dispose();
        return PngEncoder.encode(image);
    }

    static String svg(Picture picture, String caption, String name) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment("Drawn by Concert");
        context.setPrecision(1);
        context.setIDGenerator(new Ids(name));
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(Theme.WIDTH, Theme.HEIGHT));
        PageLayout.draw(g, picture, caption);
        StringWriter text = new StringWriter();
        g.stream(text, true);
        return finished(text.toString(), name);
    }

    /** Numbers the ids of one picture under its name, so that several may stand in one page. */
    private static final class Ids extends SVGIDGenerator {
        private final String name;

        Ids(String name) {
            this.name = name;
        }

        @Override
        public String generateID(String prefix) {
            return super.generateID(name + "-" + prefix);
        }
    }

    /** Scales with the page, falls back to a font of like widths, and has one kind of line end. */
    private static String finished(String svg, String name) {
        String box = "viewBox=\"0 0 " + Theme.WIDTH + " " + Theme.HEIGHT + "\" ";
        return svg.replace("\r\n", "\n")
                .replaceFirst("(?s)<!DOCTYPE[^>]*>\\s*", "")
                .replaceAll("font-family:'([^']+)';", "font-family:'$1',Verdana,sans-serif;")
                .replace("id=\"genericDefs\"", "id=\"" + name + "-defs\"")
                .replaceFirst("<svg ", "<svg " + box);
    }

    private static Document document() throws IOException {
        try {
            DOMImplementation dom =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation();
            return dom.createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException wrong) {
            throw new IOException("this Java makes no XML documents: " + wrong.getMessage(), wrong);
        }
    }

    /** Under a temporary name of its own, so that two who draw into one folder do not take each other's away. */
    private static void move(byte[] bytes, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
