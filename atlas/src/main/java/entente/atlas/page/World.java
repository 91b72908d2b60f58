package entente.atlas.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The land of the world in Equal Earth, as outlines for a drawing, and the middle of each country of today. Out of Natural
 * Earth, which is in the public domain; {@code world/README.md} beside the files says how they were made.
 */
final class World {
    /** Width of the drawing in pixels. */
    static final int WIDTH = 1000;
    /** Height of the drawing in pixels. */
    static final int HEIGHT = 488;

    private static final double MARGIN = 2;
    private static final double SCALE =
            (WIDTH - 2 * MARGIN) / 2 / EqualEarth.project(180, 0).x();
    private static final int POLE = 90;
    private static final int EDGE = 180;
    private static final int GRID = 30;
    private static final int GRID_STEP = 5;

    private static final World BUNDLED = new World();

    private final String land;
    private final String borders;
    private final String outline;
    private final String grid;
    private final Map<String, Middle> middles = new HashMap<>();

    private World() {
        land = path(text("land.txt"), true);
        borders = path(text("borders.txt"), false);
        outline = outlineOfTheSphere();
        grid = meridiansAndParallels();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text("centres.csv"))) {
            for (NamedCsvRecord row : rows) {
                middles.put(
                        row.getField("iso3"),
                        new Middle(
                                row.getField("name"),
                                Double.parseDouble(row.getField("longitude")),
                                Double.parseDouble(row.getField("latitude"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A country of today and the middle of its largest land, in degrees. */
    record Middle(String name, double longitude, double latitude) {}

    /** A place of the drawing, in pixels. */
    record Pixel(double x, double y) {}

    static World bundled() {
        return BUNDLED;
    }

    /** The outline of all land, as the path of an SVG. */
    String land() {
        return land;
    }

    /** The borders between countries of today, as the path of an SVG. */
    String borders() {
        return borders;
    }

    /** The outline of the map. */
    String outline() {
        return outline;
    }

    /** Meridians and parallels, thirty degrees apart. */
    String grid() {
        return grid;
    }

    /** The middle of a country by its code of ISO 3166; empty where the code is none of today's. */
    Optional<Middle> middle(String iso3) {
        return Optional.ofNullable(middles.get(iso3));
    }

    /** Where a place given in degrees lies on the drawing. */
    static Pixel pixel(double longitude, double latitude) {
        EqualEarth.Place place = EqualEarth.project(longitude, latitude);
        return new Pixel(WIDTH / 2.0 + SCALE * place.x(), HEIGHT / 2.0 - SCALE * place.y());
    }

    /** Lines of places, each a longitude and a latitude with a comma between, as one path. */
    private static String path(String lines, boolean closed) {
        StringBuilder path = new StringBuilder(lines.length());
        lines.lines().forEach(line -> {
            List<String> places = Arrays.asList(line.split(" ", -1));
            long x = 0;
            long y = 0;
            for (int index = 0; index < places.size(); index++) {
                String place = places.get(index);
                int comma = place.indexOf(',');
                Pixel pixel = pixel(
                        Double.parseDouble(place.substring(0, comma)), Double.parseDouble(place.substring(comma + 1)));
                // tenths of a pixel, each told from the one before: half the bytes
                long nextX = Math.round(pixel.x * 10);
                long nextY = Math.round(pixel.y * 10);
                if (index == 0) {
                    path.append('M').append(tenths(nextX)).append(' ').append(tenths(nextY));
                } else if (nextX != x || nextY != y) {
                    path.append('l').append(tenths(nextX - x)).append(' ').append(tenths(nextY - y));
                }
                x = nextX;
                y = nextY;
            }
            if (closed) {
                path.append('Z');
            }
        });
        return path.toString();
    }

    private static String tenths(long value) {
        return LaneChart.number(value / 10.0);
    }

    private static String outlineOfTheSphere() {
        StringBuilder path = new StringBuilder();
        for (int latitude = -POLE; latitude <= POLE; latitude += GRID_STEP) {
            append(path, pixel(EDGE, latitude));
        }
        for (int latitude = POLE; latitude >= -POLE; latitude -= GRID_STEP) {
            append(path, pixel(-EDGE, latitude));
        }
        return path.append('Z').toString();
    }

    private static String meridiansAndParallels() {
        StringBuilder path = new StringBuilder();
        for (int longitude = GRID - EDGE; longitude < EDGE; longitude += GRID) {
            StringBuilder line = new StringBuilder();
            for (int latitude = -POLE; latitude <= POLE; latitude += GRID_STEP) {
                append(line, pixel(longitude, latitude));
            }
            path.append(line);
        }
        for (int latitude = GRID - POLE; latitude < POLE; latitude += GRID) {
            StringBuilder line = new StringBuilder();
            append(line, pixel(-EDGE, latitude));
            append(line, pixel(EDGE, latitude));
            path.append(line);
        }
        return path.toString();
    }

    private static void append(StringBuilder path, Pixel pixel) {
        path.append(path.isEmpty() ? 'M' : 'L')
                .append(LaneChart.number(pixel.x))
                .append(' ')
                .append(LaneChart.number(pixel.y));
    }

    private static String text(String name) {
        try (InputStream stream = World.class.getResourceAsStream("/entente/atlas/world/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource world/" + name);
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
