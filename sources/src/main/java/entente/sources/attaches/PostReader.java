package entente.sources.attaches;

import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.AttributeState;
import entente.core.record.Bound;
import entente.core.record.CoreField;
import entente.core.record.Participation;
import entente.core.record.Role;
import entente.core.record.RowOutcome;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.core.time.HistoricalDate;
import entente.sources.CellException;
import entente.sources.FieldMap;
import entente.sources.Row;
import entente.sources.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of either list: the posts in one city on the day of the answer. The list is a snapshot, so both bounds are
 * censored at that day: the posts were there, and nothing is said of before and after.
 */
final class PostReader implements RowReader {
    private static final String EVERY_ROW = "every row";
    private static final String DEFINITION = "definition of the list";
    private static final String UNITED_KINGDOM = "200";
    private static final String SERVICES = "services";
    private static final Pattern SERVICE = Pattern.compile("([0-9]+) (RN|Army|RAF)[,.]?\\s*");
    private static final Map<String, String> CODES = Map.of("RN", "navy", "Army", "army", "RAF", "air_force");

    private final String layout;
    private final String cityColumn;
    private final HistoricalDate day;
    private final FieldMap fields;
    private final Posts posts = Posts.bundled();

    PostReader(String layout, String cityColumn, HistoricalDate day, FieldMap fields) {
        this.layout = layout;
        this.cityColumn = cityColumn;
        this.day = day;
        this.fields = fields;
    }

    @Override
    public RowOutcome read(Row row) {
        String printed = row.requiredText(cityColumn);
        Posts.Post post = posts.find(printed)
                .orElseThrow(() -> new CellException(cityColumn, printed, "a city of the list as printed in Hansard"));
        String id = day.edtf() + "-" + printed;
        return new RowOutcome.Used(List.of(new Attestation(
                UnitedKingdomAttaches.ID,
                layout,
                id,
                id,
                ActivityType.ATTACHE,
                Optional.empty(),
                Status.HELD,
                false,
                Optional.empty(),
                new Span(Optional.of(day), Bound.CENSORED, Optional.of(day), Bound.CENSORED),
                Optional.of(post.city()),
                row.locator(),
                List.of(sender(), receiver(row, post)),
                attributes(row, post),
                List.of())));
    }

    private static Participation sender() {
        return new Participation(
                ActorReference.ofCode(CodeSystem.COW, UNITED_KINGDOM),
                Role.SENDER,
                Span.NOT_STATED,
                EVERY_ROW,
                DEFINITION);
    }

    private Participation receiver(Row row, Posts.Post post) {
        boolean named = fields.columns().contains("country");
        return new Participation(
                named
                        ? ActorReference.ofCode(CodeSystem.COW, post.state(), row.requiredText("country"))
                        : ActorReference.ofCode(CodeSystem.COW, post.state()),
                Role.RECEIVER,
                Span.NOT_STATED,
                named ? row.raw("country", cityColumn) : row.text(cityColumn),
                named ? "country|" + cityColumn : cityColumn);
    }

    private List<Attribute> attributes(Row row, Posts.Post post) {
        List<Attribute> attributes = new ArrayList<>(fields.attributes(row));
        attributes.add(Attribute.stated(CoreField.PLACE, post.city(), row.text(cityColumn), cityColumn));
        attributes.add(Attribute.stated("residence", "resident", EVERY_ROW, DEFINITION));
        attributes.add(Attribute.stated("office_status", "posted", EVERY_ROW, DEFINITION));
        attributes.add(Attribute.stated("act", "in_post", EVERY_ROW, DEFINITION));
        if (fields.columns().contains(SERVICES)) {
            attributes.addAll(services(row));
        }
        return attributes;
    }

    private static List<Attribute> services(Row row) {
        List<Attribute> attributes = new ArrayList<>();
        String cell = row.requiredText(SERVICES);
        int officers = 0;
        Matcher matcher = SERVICE.matcher(cell);
        int position = 0;
        while (matcher.lookingAt()) {
            officers += Integer.parseInt(matcher.group(1));
            attributes.add(new Attribute(
                    Attribute.ACTIVITY,
                    "service",
                    attributes.size(),
                    AttributeState.STATED,
                    Optional.of(CODES.getOrDefault(matcher.group(2), "")),
                    cell,
                    SERVICES));
            position = matcher.end();
            matcher.region(position, cell.length());
        }
        if (position != cell.length() || officers != row.integer("posts", 1, 99)) {
            throw new CellException(
                    SERVICES, cell, "numbers of RN, Army and RAF that add up to posts, " + row.text("posts"));
        }
        return attributes;
    }
}
