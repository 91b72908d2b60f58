package entente.atlas.page;

import entente.core.codebook.ActivityType;
import entente.core.time.EpochDays;
import entente.store.ActivityFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where activities took place.
 *
 * @param spots the places, those of most activities first
 * @param located how many activities stand on the map
 * @param unlocated how many do not, for want of a location
 * @param borders whether borders of today are drawn
 * @param kinds how many activities are located how exactly
 * @param types the types that have a colour on the map: those of places where all activities are of one
 */
record MapView(
        List<Spot> spots, long located, long unlocated, boolean borders, List<Kind> kinds, List<TypeLabel> types) {
    /**
     * From this year on borders are drawn: those of the outlines are of 2018, and South Sudan, the youngest state they have,
     * became one in 2011. Under an older act they would be borders nobody knew then.
     */
    static final int BORDERS_SINCE = 2012;

    private static final double SMALLEST = 3.2;
    private static final double LARGEST = 22;

    /**
     * A place and the activities there.
     *
     * @param at the location: latitude and longitude, or a country's code
     * @param kind {@code point}, {@code country} or {@code host}
     * @param type the type, if all are of one; else null
     * @param address the activity if there is but one, else the list
     */
    record Spot(
            String at,
            String kind,
            String name,
            double longitude,
            double latitude,
            long activities,
            @Nullable String type,
            String x,
            String y,
            String radius,
            String title,
            String address) {}

    /** How many activities are located in a way, and what the way is. */
    record Kind(String kind, String words, long activities) {}

    /**
     * The activities of a location; of no location, which has no kind; or of the whole map.
     *
     * @param drawn how many of them have a location
     * @param everything whether it is the whole
     */
    private record Located(
            String at,
            @Nullable String kind,
            long activities,
            long types,
            String type,
            String id,
            String name,
            long drawn,
            boolean everything) {}

    static MapView of(Visit visit, ActivityFilter filter, Map<String, String> parameters) {
        List<Located> groups = visit.record().ask(filter, """
                        select l.location, min(l.kind), count(distinct c.activity_id), count(distinct c.type), min(c.type),
                               min(c.activity_id), arg_min(coalesce(c.place, c.title), c.activity_id),
                               count(distinct case when l.location is not null then c.activity_id end),
                               grouping(l.location)
                        from chosen c left join (%s) l using (activity_id)
                        group by grouping sets ((l.location), ()) order by 9, 3 desc, 1
                        """.formatted(ActivityFilter.LOCATED), MapView::located);
        List<Located> located = groups.stream()
                .filter(group -> !group.everything && group.kind != null)
                .toList();
        long most = located.stream().mapToLong(Located::activities).max().orElse(1);
        List<Spot> spots = new ArrayList<>();
        for (Located place : located) {
            spot(place, most, parameters).ifPresent(spots::add);
        }
        Located all = groups.get(groups.size() - 1);
        boolean borders = filter.fromDay()
                .filter(day -> day >= EpochDays.toEpochDay(BORDERS_SINCE, 1, 1))
                .isPresent();
        return new MapView(spots, all.drawn, all.activities - all.drawn, borders, kinds(spots), types(visit, spots));
    }

    private static List<TypeLabel> types(Visit visit, List<Spot> spots) {
        Set<String> drawn =
                spots.stream().map(Spot::type).flatMap(Stream::ofNullable).collect(Collectors.toSet());
        return Arrays.stream(ActivityType.values())
                .map(ActivityType::name)
                .filter(drawn::contains)
                .map(type -> TypeLabel.of(visit.library().codebook(), type))
                .toList();
    }

    /** Whether activities of several types lie at some place. */
    boolean mixed() {
        return spots.stream().anyMatch(spot -> spot.type == null);
    }

    private static Located located(ResultSet row) throws SQLException {
        String at = row.getString(1);
        return new Located(
                at == null ? "" : at,
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                Objects.requireNonNullElse(row.getString(5), ""),
                Objects.requireNonNullElse(row.getString(6), ""),
                Objects.requireNonNullElse(row.getString(7), ""),
                row.getLong(8),
                at == null && row.getInt(9) == 1);
    }

    /** The land and the rest of what lies under the places. */
    World world() {
        return World.bundled();
    }

    /** The places in the order of drawing: small ones over large ones. */
    List<Spot> drawn() {
        return spots;
    }

    private static Optional<Spot> spot(Located place, long most, Map<String, String> parameters) {
        String kind = Objects.requireNonNullElse(place.kind, "");
        String name = place.name;
        double longitude;
        double latitude;
        if (kind.equals("point")) {
            try {
                int comma = place.at.indexOf(',');
                latitude = Double.parseDouble(place.at.substring(0, comma));
                longitude = Double.parseDouble(place.at.substring(comma + 1));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        } else {
            Optional<World.Middle> middle = World.bundled().middle(place.at);
            if (middle.isEmpty()) {
                return Optional.empty();
            }
            longitude = middle.get().longitude();
            latitude = middle.get().latitude();
            name = middle.get().name();
        }
        World.Pixel pixel = World.pixel(longitude, latitude);
        Map<String, String> list = new LinkedHashMap<>(parameters);
        list.put("at", place.at);
        String words = place.activities == 1 ? "1 activity" : "%,d activities".formatted(place.activities);
        return Optional.of(new Spot(
                place.at,
                kind,
                name,
                longitude,
                latitude,
                place.activities,
                place.types == 1 ? place.type : null,
                LaneChart.number(pixel.x()),
                LaneChart.number(pixel.y()),
                LaneChart.number(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) place.activities / most)),
                (kind.equals("point") ? name : "Somewhere in today’s " + name) + ": " + words,
                place.activities == 1 ? Addresses.activity(place.id) : Addresses.activities(list)));
    }

    private static List<Kind> kinds(List<Spot> spots) {
        return List.of("point", "country", "host").stream()
                .map(kind -> new Kind(
                        kind,
                        switch (kind) {
                            case "point" -> "by latitude and longitude, as a source states them";
                            case "country" -> "by the country of today in which the place lies";
                            default -> "by the state an attaché was posted to";
                        },
                        spots.stream()
                                .filter(spot -> spot.kind.equals(kind))
                                .mapToLong(Spot::activities)
                                .sum()))
                .filter(kind -> kind.activities > 0)
                .sorted(Comparator.comparingLong(Kind::activities).reversed())
                .toList();
    }
}
