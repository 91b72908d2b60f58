package entente.analysis.panel;

import static entente.analysis.panel.ActClass.is;

import entente.analysis.panel.Measure.Flow;
import entente.analysis.panel.Measure.Zero;
import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every column there is, in the order of the file. */
final class Measures {
    /** The largest number of participants of a small act; two are a bilateral one. */
    static final int SMALL = 5;

    private static final String TREATIES =
            is(ActClass.AGREEMENT, ActClass.ALLIANCE, ActClass.COOPERATION, ActClass.PARTNERSHIP);
    private static final String POSTS = is(ActClass.RESIDENT, ActClass.POST);

    private final Unit unit;
    private final List<Measure> all = new ArrayList<>();
    private final Map<String, String> series = new LinkedHashMap<>();

    private String classes = "()";

    private Measures(Unit unit) {
        this.unit = unit;
        agreements();
        atop();
        cow();
        dcad();
        arms();
        exercises();
        attaches();
        contacts();
        interoperability();
        training();
        peacekeeping();
        relief();
        events();
    }

    static Measures of(Unit unit) {
        return new Measures(unit);
    }

    List<Measure> all() {
        return all;
    }

    /** What counts as an act of each series that has a first and a last year, by the name of the series. */
    Map<String, String> series() {
        return series;
    }

    private void agreements() {
        classes = ActClass.in(ActClass.AGREEMENT, ActClass.ALLIANCE, ActClass.COOPERATION, ActClass.PARTNERSHIP);
        Zero zero = Zero.apartFrom(ActivityType.AGREEMENT, "orders of major conventional arms");
        String group = "agreements";
        String what =
                "agreements (alliances, defence cooperation agreements, strategic partnerships and other; orders of"
                        + " arms apart)";
        begun(group, "agreement_signed", what + " signed or entered in the year", TREATIES, zero);
        inForce(group, "agreement_in_force", what + " in force on any day of the year", TREATIES, zero);
        splits(group, "agreement", "agreements in force", TREATIES + " and sure", zero);
        soFar(group, "agreement", "an agreement was signed or entered", TREATIES + " and begun", zero);
        Zero alliances = Zero.of(ActivityType.AGREEMENT, "alliances");
        begun(group, "alliance_signed", "alliances signed or entered in the year", is(ActClass.ALLIANCE), alliances);
        inForce(
                group,
                "alliance_in_force",
                "alliances in force on any day of the year",
                is(ActClass.ALLIANCE),
                alliances);
        Zero cooperation = Zero.of(ActivityType.AGREEMENT, "bilateral defence cooperation agreements");
        begun(
                group,
                "dca_signed",
                "defence cooperation agreements signed in the year",
                is(ActClass.COOPERATION),
                cooperation);
        inForce(
                group,
                "dca_in_force",
                "defence cooperation agreements in force on any day of the year",
                is(ActClass.COOPERATION),
                cooperation);
        Zero partnerships = Zero.of(ActivityType.AGREEMENT, "strategic partnerships");
        begun(
                group,
                "partnership_declared",
                "strategic partnerships declared in the year",
                is(ActClass.PARTNERSHIP),
                partnerships);
        inForce(
                group,
                "partnership_in_force",
                "strategic partnerships in force on any day of the year",
                is(ActClass.PARTNERSHIP),
                partnerships);
    }

    private void atop() {
        classes = ActClass.in(ActClass.ATOP);
        Zero zero = Zero.by(ActivityType.AGREEMENT, "atop");
        inForce(
                "agreements",
                "atop_alliances",
                "ATOP: alliances of which both are members on a common day of the year",
                is(ActClass.ATOP),
                zero);
        owed("atop_defense", "ATOP: an obligation of defence", ActClass.ATOP, 1, zero);
        owed("atop_offense", "ATOP: an obligation of offence", ActClass.ATOP, 2, zero);
        owed("atop_neutral", "ATOP: an obligation of neutrality", ActClass.ATOP, 4, zero);
        owed("atop_nonagg", "ATOP: an obligation of non-aggression", ActClass.ATOP, 8, zero);
        owed("atop_consul", "ATOP: an obligation of consultation", ActClass.ATOP, 16, zero);
    }

    private void cow() {
        classes = ActClass.in(ActClass.COW);
        Zero zero = Zero.by(ActivityType.AGREEMENT, "cow-alliances");
        owed("cow_defense", "COW: a defence pact", ActClass.COW, 1, zero);
        owed("cow_neutral", "COW: a neutrality pact", ActClass.COW, 4, zero);
        owed("cow_nonagg", "COW: a non-aggression pact", ActClass.COW, 8, zero);
        owed("cow_entente", "COW: an entente", ActClass.COW, 16, zero);
    }

    private void dcad() {
        classes = ActClass.in(ActClass.DCAD);
        Zero zero = Zero.by(ActivityType.AGREEMENT, "dcad");
        String group = "agreements";
        String sure = is(ActClass.DCAD) + " and (owed & 1) = 1";
        count(
                group,
                "dcad_signed_v1",
                "DCAD: agreements signed in the year, confidence high or medium",
                sure,
                "begun",
                zero);
        count(group, "dcad_signed_v2", "DCAD: agreements signed in the year, all", is(ActClass.DCAD), "begun", zero);
        count(
                group,
                "dcad_in_force_v1",
                "DCAD: agreements in force from the year of signature to the estimated year of the end, both included,"
                        + " confidence high or medium",
                sure,
                "sure",
                zero);
        count(
                group,
                "dcad_in_force_v2",
                "DCAD: agreements in force from the year of signature to the estimated year of the end, both included, all",
                is(ActClass.DCAD),
                "sure",
                zero);
    }

    private void arms() {
        classes = ActClass.in(ActClass.ARMS);
        flows(
                "arms",
                "sipri_orders",
                "SIPRI: orders of major conventional arms in the year",
                is(ActClass.ARMS),
                "begun",
                Zero.by(ActivityType.AGREEMENT, "sipri-arms-transfers"));
    }

    private void exercises() {
        classes = ActClass.in(ActClass.EXERCISE, ActClass.MME, ActClass.JME);
        Zero zero = Zero.of(ActivityType.EXERCISE);
        String group = "exercises";
        String exercises = is(ActClass.EXERCISE);
        begun(group, "exercise_held", "joint exercises that began in the year", exercises, zero);
        splits(group, "exercise", "joint exercises that began in the year", exercises + " and begun", zero);
        soFar(group, "exercise", "a joint exercise began", exercises + " and begun", zero);
        count(
                group,
                "mme_exercises",
                "MME: exercises that began in the year",
                is(ActClass.MME),
                "begun",
                Zero.by(ActivityType.EXERCISE, "mme"));
        count(
                group,
                "jme_exercises",
                "JME: exercises that began in the year",
                is(ActClass.JME),
                "begun",
                Zero.by(ActivityType.EXERCISE, "jme"));
    }

    private void attaches() {
        classes = ActClass.in(ActClass.RESIDENT, ActClass.POST);
        Zero zero = Zero.of(ActivityType.ATTACHE);
        inForce("attaches", "attache_in_force", "posts of attachés attested in the year", POSTS, zero);
        flows("attaches", "attache", "posts of attachés attested in the year", POSTS, "sure", zero);
        flows(
                "attaches",
                "attache_resident",
                "posts of resident attachés attested in the year",
                is(ActClass.RESIDENT),
                "sure",
                Zero.of(ActivityType.ATTACHE, "resident attachés"));
        soFar("attaches", "attache", "a post of an attaché is attested", POSTS + " and (sure or begun)", zero);
    }

    private void contacts() {
        classes = ActClass.in(ActClass.CONTACT);
        Zero zero = Zero.of(ActivityType.CONTACT);
        String contacts = is(ActClass.CONTACT);
        begun("contacts", "contact_held", "contacts of defence officials that began in the year", contacts, zero);
        splits("contacts", "contact", "contacts that began in the year", contacts + " and begun", zero);
        flows("contacts", "contact", "visits of defence officials that began in the year", contacts, "begun", zero);
        soFar("contacts", "contact", "a contact of defence officials began", contacts + " and begun", zero);
    }

    private void interoperability() {
        classes = ActClass.in(ActClass.INTEROPERABILITY);
        Zero zero = Zero.of(ActivityType.INTEROPERABILITY);
        String standing = is(ActClass.INTEROPERABILITY);
        String group = "interoperability";
        begun(group, "interoperability_begun", "arrangements of interoperability begun in the year", standing, zero);
        inForce(
                group,
                "interoperability_in_force",
                "arrangements of interoperability that held on any day of the year",
                standing,
                zero);
        splits(group, "interoperability", "arrangements that held in the year", standing + " and sure", zero);
        soFar(
                group,
                "interoperability",
                "an arrangement of interoperability is attested",
                standing + " and (sure or begun)",
                zero);
    }

    private void training() {
        classes = ActClass.in(ActClass.TRAINING);
        Zero zero = Zero.of(ActivityType.TRAINING);
        String courses = is(ActClass.TRAINING);
        begun("training", "training_begun", "courses and programmes of training begun in the year", courses, zero);
        flows("training", "training", "courses and programmes of training begun in the year", courses, "begun", zero);
        soFar("training", "training", "a course or programme of training began", courses + " and begun", zero);
    }

    private void peacekeeping() {
        classes = ActClass.in(ActClass.PEACEKEEPING);
        Zero zero = Zero.of(ActivityType.PEACEKEEPING);
        String missions = is(ActClass.PEACEKEEPING);
        String group = "peacekeeping";
        inForce(group, "peacekeeping_in_force", "peace operations with a part in them in the year", missions, zero);
        splits(group, "peacekeeping", "peace operations in the year", missions + " and sure", zero);
        flows(group, "peacekeeping", "peace operations in the year, by contributor and host", missions, "sure", zero);
        soFar(
                group,
                "peacekeeping",
                "a part in a peace operation is attested",
                missions + " and (sure or begun)",
                zero);
    }

    private void relief() {
        classes = ActClass.in(ActClass.HADR);
        Zero zero = Zero.of(ActivityType.HADR);
        String operations = is(ActClass.HADR);
        begun("hadr", "hadr_begun", "operations of relief or rescue by forces begun in the year", operations, zero);
        flows("hadr", "hadr", "operations of relief or rescue begun in the year", operations, "begun", zero);
        soFar("hadr", "hadr", "an operation of relief or rescue began", operations + " and begun", zero);
    }

    private void events() {
        classes = ActClass.in(ActClass.EVENT);
        Zero zero = Zero.of(ActivityType.EVENT);
        String events = is(ActClass.EVENT);
        begun("events", "event_held", "conferences, parades, shows and the like that began in the year", events, zero);
        soFar("events", "event", "a conference, parade or show began", events + " and begun", zero);
    }

    private void begun(String group, String name, String meaning, String acts, Zero zero) {
        count(group, name, meaning, acts, "begun", zero);
    }

    private void inForce(String group, String name, String meaning, String acts, Zero zero) {
        count(group, name, meaning, acts, "sure", zero);
    }

    private void count(String group, String name, String meaning, String acts, String when, Zero zero) {
        all.add(new Measure(
                name,
                group,
                meaning,
                "count",
                classes,
                counted(acts + " and " + when),
                doubtful(acts, when),
                Flow.NEITHER,
                zero,
                false));
    }

    private static String counted(String condition) {
        return "nullif(count(*) filter (" + condition + "), 0)::smallint";
    }

    private static String doubtful(String acts, String when) {
        return "bool_or(%s and maybe%s)".formatted(acts, when.equals("begun") ? "_begun" : "");
    }

    /** The two directions of a count. */
    private void flows(String group, String name, String meaning, String acts, String when, Zero zero) {
        String first = unit.isPair() ? "from the first state to the second" : "the state is the sending side";
        String second = unit.isPair() ? "from the second state to the first" : "the state is the receiving side";
        all.add(flow(group, name + "_sent", meaning + ": " + first, acts + " and sent", when, Flow.SENT, zero));
        all.add(flow(
                group, name + "_received", meaning + ": " + second, acts + " and received", when, Flow.RECEIVED, zero));
    }

    private Measure flow(String group, String name, String meaning, String acts, String when, Flow flow, Zero zero) {
        return new Measure(
                name,
                group,
                meaning,
                "count",
                classes,
                counted(acts + " and " + when),
                doubtful(acts, when),
                flow,
                zero,
                false);
    }

    /** How many acts had two, few or many participants; and, of pairs, each act shared out among the partners. */
    private void splits(String group, String name, String what, String acts, Zero zero) {
        size(group, name + "_bilateral", what + " with two participants", acts + " and size = 2", zero);
        size(
                group,
                name + "_small",
                what + " with three to five participants",
                acts + " and size between 3 and " + SMALL,
                zero);
        size(group, name + "_large", what + " with six or more participants", acts + " and size > " + SMALL, zero);
        if (unit.isPair()) {
            all.add(new Measure(
                    name + "_weighted",
                    group,
                    what + ", each counted as 1/(k-1), where k is the number of participants in the year",
                    "sum of weights",
                    classes,
                    "round(fsum(1.0 / (size - 1)) filter (%s and size > 1), 6)".formatted(acts),
                    "",
                    Flow.NEITHER,
                    zero,
                    true));
        }
    }

    private void size(String group, String name, String meaning, String acts, Zero zero) {
        all.add(new Measure(name, group, meaning, "count", classes, counted(acts), "", Flow.NEITHER, zero, false));
    }

    private void owed(String name, String meaning, ActClass acts, int bit, Zero zero) {
        String toWhom = unit.isPair() ? " that one of the two owes in an alliance of both" : " the state owes";
        all.add(new Measure(
                name,
                "agreements",
                meaning + (acts == ActClass.ATOP ? toWhom : "") + ", on any day of the year",
                "0 or 1",
                classes,
                "max(1) filter (%s and (owed & %d) <> 0)::smallint".formatted(is(acts), bit),
                "bool_or(%s and (maybe_owed & %d) <> 0)".formatted(is(acts), bit),
                Flow.NEITHER,
                zero,
                false));
    }

    private void soFar(String group, String name, String what, String acts, Zero zero) {
        series.put(name, acts);
        all.add(new Measure(
                name + "_first_year",
                group,
                "the first year, up to this one, in which " + what + "; empty if there was none in the record",
                "year",
                classes,
                "first_" + name,
                "",
                Flow.FIRST,
                zero,
                false));
        all.add(new Measure(
                name + "_years_since",
                group,
                "years since the last one, up to this one, in which " + what
                        + "; empty if there was none in the record",
                "years",
                classes,
                "last_" + name,
                "",
                Flow.SINCE,
                zero,
                false));
    }
}
