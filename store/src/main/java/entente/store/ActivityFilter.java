package entente.store;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Which activities are asked for; an empty part asks for all that people coded.
 *
 * @param type an activity type's code
 * @param actor an actor's id
 * @param otherActor a second actor that must have taken part as well
 * @param dataset a dataset's id
 * @param fromDay only activities that may have held on or after this epoch day
 * @param toDay only activities that may have held on or before this epoch day
 * @param text words and phrases as full-text search understands them
 * @param place words of the place, whatever their case and accents
 * @param at where the activity is located, as {@link #LOCATED} has it
 * @param status a status in capitals, such as {@code HELD}
 * @param field a field of the activity; asked for together with its value
 * @param value what the field must be
 * @param dates what the days are compared with
 * @param machineCoded whether activities that only programs coded are let through as well
 */
public record ActivityFilter(
        Optional<String> type,
        Optional<String> actor,
        Optional<String> otherActor,
        Optional<String> dataset,
        Optional<Long> fromDay,
        Optional<Long> toDay,
        Optional<String> text,
        Optional<String> place,
        Optional<String> at,
        Optional<String> status,
        Optional<String> field,
        Optional<String> value,
        Dates dates,
        boolean machineCoded) {
    /** What the days of a filter are compared with. */
    public enum Dates {
        /** The days on which the activity may have held. */
        HELD,
        /** The first day on which it can have begun: each activity has one at most. */
        BEGAN,
        /** Nothing: only activities whose beginning has no date. */
        NONE
    }

    /**
     * Where activities are located, as a query with the columns {@code activity_id}, {@code location} and {@code kind}.
     * The kind is {@code point} where one attestation states latitude and longitude, which the location is then, with a comma;
     * {@code country} where the place lies in a country of today, and {@code host} where an attaché was posted to a state that
     * has such a code: then the location is the code by ISO 3166. The most exact kind counts.
     */
    public static final String LOCATED = """
            select activity_id, location, kind from (
              select f.activity_id, f.value || ',' || g.value as location, 'point' as kind, 1 as grade
              from activity_field f join activity_field g using (activity_id, attestation_id)
              where f.field = 'latitude' and g.field = 'longitude'
              union all
              select activity_id, value, 'country', 2 from activity_field where field = 'source.place_country'
              union all
              select distinct p.activity_id, p.iso3, 'host', 3
              from activity_participation p join activity using (activity_id)
              where type = 'ATTACHE' and role in ('RECEIVER', 'HOST') and iso3 is not null)
            qualify rank() over (partition by activity_id order by grade) = 1
            """;

    /** Every activity that people coded. */
    public static final ActivityFilter ALL = new ActivityFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Dates.HELD,
            false);

    public ActivityFilter {
        requireNonNull(type, "type is null");
        requireNonNull(actor, "actor is null");
        requireNonNull(otherActor, "otherActor is null");
        requireNonNull(dataset, "dataset is null");
        requireNonNull(fromDay, "fromDay is null");
        requireNonNull(toDay, "toDay is null");
        requireNonNull(text, "text is null");
        requireNonNull(place, "place is null");
        requireNonNull(at, "at is null");
        requireNonNull(status, "status is null");
        requireNonNull(field, "field is null");
        requireNonNull(value, "value is null");
        if (field.isPresent() != value.isPresent()) {
            throw new IllegalArgumentException("a field and its value are asked for together");
        }
        requireNonNull(dates, "dates is null");
    }

    /** Every activity of an actor. */
    public static ActivityFilter ofActor(String actor) {
        return ofActors(Optional.of(actor), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The activities that may have held between two days. */
    public static ActivityFilter between(long fromDay, long toDay) {
        return ofActors(Optional.empty(), Optional.empty(), Optional.of(fromDay), Optional.of(toDay));
    }

    /** The activities two actors took part in, and that may have held between two days. */
    public static ActivityFilter ofPair(String actor, String other, Optional<Long> fromDay, Optional<Long> toDay) {
        return ofActors(Optional.of(actor), Optional.of(other), fromDay, toDay);
    }

    private static ActivityFilter ofActors(
            Optional<String> actor, Optional<String> other, Optional<Long> fromDay, Optional<Long> toDay) {
        return new ActivityFilter(
                Optional.empty(),
                actor,
                other,
                Optional.empty(),
                fromDay,
                toDay,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Dates.HELD,
                false);
    }

    /** The activities of a type of which a field has a value; an empty part asks for all. */
    public static ActivityFilter withField(Optional<String> type, String field, String value) {
        return new ActivityFilter(
                type,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(field),
                Optional.of(value),
                Dates.HELD,
                false);
    }

    /** The activities of a type. */
    public static ActivityFilter ofType(String type) {
        return new ActivityFilter(
                Optional.of(type),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Dates.HELD,
                false);
    }

    /** The same with activities that only programs coded among them. */
    public ActivityFilter withMachineCoded() {
        return new ActivityFilter(
                type, actor, otherActor, dataset, fromDay, toDay, text, place, at, status, field, value, dates, true);
    }
}
