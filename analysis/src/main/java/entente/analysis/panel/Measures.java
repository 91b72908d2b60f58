package entente.analysis.panel;

import entente.analysis.panel.Measure.Flow;
import entente.analysis.panel.Measure.Zero;
import entente.analysis.panel.Tally.When;
import entente.core.codebook.ActivityType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Every column there is, in the order of the file. */
final class Measures {
    /** The largest number of participants of a small act; two are a bilateral one. */
    static final int SMALL = 5;

    private static final Set<ActClass> TREATIES =
            EnumSet.of(ActClass.AGREEMENT, ActClass.ALLIANCE, ActClass.COOPERATION, ActClass.PARTNERSHIP);
    private static final Set<ActClass> POSTS = EnumSet.of(ActClass.RESIDENT, ActClass.POST);

    private final Unit unit;
    private final List<Measure> all = new ArrayList<>();

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

    private void agreements() {
        Zero zero = Zero.apartFrom(ActivityType.AGREEMENT, "orders of major conventional arms");
        String group = "agreements";
        String what =
                "agreements (alliances, defence cooperation agreements, strategic partnerships and other; orders of"
                        + " arms apart)";
        begun(group, "agreement_signed", what + " signed or entered in the year", TREATIES, zero);
        inForce(group, "agreement_in_force", what + " in force on any day of the year", TREATIES, zero);
        splits(group, "agreement", "agreements in force", TREATIES, When.IN_FORCE, zero);
        soFar(group, "agreement", "an agreement was signed or entered", TREATIES, Told::begun, zero);
        Zero alliances = Zero.of(ActivityType.AGREEMENT, "alliances");
        begun(
                group,
                "alliance_signed",
                "alliances signed or entered in the year",
                EnumSet.of(ActClass.ALLIANCE),
                alliances);
        inForce(
                group,
                "alliance_in_force",
                "alliances in force on any day of the year",
                EnumSet.of(ActClass.ALLIANCE),
                alliances);
        Zero cooperation = Zero.of(ActivityType.AGREEMENT, "bilateral defence cooperation agreements");
        begun(
                group,
                "dca_signed",
                "defence cooperation agreements signed in the year",
                EnumSet.of(ActClass.COOPERATION),
                cooperation);
        inForce(
                group,
                "dca_in_force",
                "defence cooperation agreements in force on any day of the year",
                EnumSet.of(ActClass.COOPERATION),
                cooperation);
        Zero partnerships = Zero.of(ActivityType.AGREEMENT, "strategic partnerships");
        begun(
                group,
                "partnership_declared",
                "strategic partnerships declared in the year",
                EnumSet.of(ActClass.PARTNERSHIP),
                partnerships);
        inForce(
                group,
                "partnership_in_force",
                "strategic partnerships in force on any day of the year",
                EnumSet.of(ActClass.PARTNERSHIP),
                partnerships);
    }

    private void atop() {
        Zero zero = Zero.by(ActivityType.AGREEMENT, "atop");
        inForce(
                "agreements",
                "atop_alliances",
                "ATOP: alliances of which both are members on a common day of the year",
                EnumSet.of(ActClass.ATOP),
                zero);
        owed("atop_defense", "ATOP: an obligation of defence", ActClass.ATOP, 1, zero);
        owed("atop_offense", "ATOP: an obligation of offence", ActClass.ATOP, 2, zero);
        owed("atop_neutral", "ATOP: an obligation of neutrality", ActClass.ATOP, 4, zero);
        owed("atop_nonagg", "ATOP: an obligation of non-aggression", ActClass.ATOP, 8, zero);
        owed("atop_consul", "ATOP: an obligation of consultation", ActClass.ATOP, 16, zero);
    }

    private void cow() {
        Zero zero = Zero.by(ActivityType.AGREEMENT, "cow-alliances");
        owed("cow_defense", "COW: a defence pact", ActClass.COW, 1, zero);
        owed("cow_neutral", "COW: a neutrality pact", ActClass.COW, 4, zero);
        owed("cow_nonagg", "COW: a non-aggression pact", ActClass.COW, 8, zero);
        owed("cow_entente", "COW: an entente", ActClass.COW, 16, zero);
    }

    private void dcad() {
        Zero zero = Zero.by(ActivityType.AGREEMENT, "dcad");
        String group = "agreements";
        Set<ActClass> agreements = EnumSet.of(ActClass.DCAD);
        // the first bit of what is owed says that the confidence is high or medium
        Predicate<Told> sure = told -> told.owes(1);
        count(
                group,
                "dcad_signed_v1",
                "DCAD: agreements signed in the year, confidence high or medium",
                agreements,
                sure,
                When.BEGUN,
                zero);
        count(group, "dcad_signed_v2", "DCAD: agreements signed in the year, all", agreements, When.BEGUN, zero);
        count(
                group,
                "dcad_in_force_v1",
                "DCAD: agreements in force from the year of signature to the estimated year of the end, both included,"
                        + " confidence high or medium",
                agreements,
                sure,
                When.IN_FORCE,
                zero);
        count(
                group,
                "dcad_in_force_v2",
                "DCAD: agreements in force from the year of signature to the estimated year of the end, both included, all",
                agreements,
                When.IN_FORCE,
                zero);
    }

    private void arms() {
        flows(
                "arms",
                "sipri_orders",
                "SIPRI: orders of major conventional arms in the year",
                EnumSet.of(ActClass.ARMS),
                When.BEGUN,
                Zero.by(ActivityType.AGREEMENT, "sipri-arms-transfers"));
    }

    private void exercises() {
        Zero zero = Zero.of(ActivityType.EXERCISE);
        String group = "exercises";
        Set<ActClass> exercises = EnumSet.of(ActClass.EXERCISE);
        begun(group, "exercise_held", "joint exercises that began in the year", exercises, zero);
        splits(group, "exercise", "joint exercises that began in the year", exercises, When.BEGUN, zero);
        soFar(group, "exercise", "a joint exercise began", exercises, Told::begun, zero);
        count(
                group,
                "mme_exercises",
                "MME: exercises that began in the year",
                EnumSet.of(ActClass.MME),
                When.BEGUN,
                Zero.by(ActivityType.EXERCISE, "mme"));
        count(
                group,
                "jme_exercises",
                "JME: exercises that began in the year",
                EnumSet.of(ActClass.JME),
                When.BEGUN,
                Zero.by(ActivityType.EXERCISE, "jme"));
    }

    private void attaches() {
        Zero zero = Zero.of(ActivityType.ATTACHE);
        inForce("attaches", "attache_in_force", "posts of attachés attested in the year", POSTS, zero);
        flows("attaches", "attache", "posts of attachés attested in the year", POSTS, When.IN_FORCE, zero);
        flows(
                "attaches",
                "attache_resident",
                "posts of resident attachés attested in the year",
                EnumSet.of(ActClass.RESIDENT),
                When.IN_FORCE,
                Zero.of(ActivityType.ATTACHE, "resident attachés"));
        soFar("attaches", "attache", "a post of an attaché is attested", POSTS, Measures::isAttested, zero);
    }

    private void contacts() {
        Zero zero = Zero.of(ActivityType.CONTACT);
        Set<ActClass> contacts = EnumSet.of(ActClass.CONTACT);
        begun("contacts", "contact_held", "contacts of defence officials that began in the year", contacts, zero);
        splits("contacts", "contact", "contacts that began in the year", contacts, When.BEGUN, zero);
        flows("contacts", "contact", "visits of defence officials that began in the year", contacts, When.BEGUN, zero);
        soFar("contacts", "contact", "a contact of defence officials began", contacts, Told::begun, zero);
    }

    private void interoperability() {
        Zero zero = Zero.of(ActivityType.INTEROPERABILITY);
        Set<ActClass> standing = EnumSet.of(ActClass.INTEROPERABILITY);
        String group = "interoperability";
        begun(group, "interoperability_begun", "arrangements of interoperability begun in the year", standing, zero);
        inForce(
                group,
                "interoperability_in_force",
                "arrangements of interoperability that held on any day of the year",
                standing,
                zero);
        splits(group, "interoperability", "arrangements that held in the year", standing, When.IN_FORCE, zero);
        soFar(
                group,
                "interoperability",
                "an arrangement of interoperability is attested",
                standing,
                Measures::isAttested,
                zero);
    }

    private void training() {
        Zero zero = Zero.of(ActivityType.TRAINING);
        Set<ActClass> courses = EnumSet.of(ActClass.TRAINING);
        begun("training", "training_begun", "courses and programmes of training begun in the year", courses, zero);
        flows(
                "training",
                "training",
                "courses and programmes of training begun in the year",
                courses,
                When.BEGUN,
                zero);
        soFar("training", "training", "a course or programme of training began", courses, Told::begun, zero);
    }

    private void peacekeeping() {
        Zero zero = Zero.of(ActivityType.PEACEKEEPING);
        Set<ActClass> missions = EnumSet.of(ActClass.PEACEKEEPING);
        String group = "peacekeeping";
        inForce(group, "peacekeeping_in_force", "peace operations with a part in them in the year", missions, zero);
        splits(group, "peacekeeping", "peace operations in the year", missions, When.IN_FORCE, zero);
        flows(
                group,
                "peacekeeping",
                "peace operations in the year, by contributor and host",
                missions,
                When.IN_FORCE,
                zero);
        soFar(group, "peacekeeping", "a part in a peace operation is attested", missions, Measures::isAttested, zero);
    }

    private void relief() {
        Zero zero = Zero.of(ActivityType.HADR);
        Set<ActClass> operations = EnumSet.of(ActClass.HADR);
        begun("hadr", "hadr_begun", "operations of relief or rescue by forces begun in the year", operations, zero);
        flows("hadr", "hadr", "operations of relief or rescue begun in the year", operations, When.BEGUN, zero);
        soFar("hadr", "hadr", "an operation of relief or rescue began", operations, Told::begun, zero);
    }

    private void events() {
        Zero zero = Zero.of(ActivityType.EVENT);
        Set<ActClass> events = EnumSet.of(ActClass.EVENT);
        begun("events", "event_held", "conferences, parades, shows and the like that began in the year", events, zero);
        soFar("events", "event", "a conference, parade or show began", events, Told::begun, zero);
    }

    private static boolean isAttested(Told told) {
        return told.sure() || told.begun();
    }

    private void begun(String group, String name, String meaning, Set<ActClass> acts, Zero zero) {
        count(group, name, meaning, acts, When.BEGUN, zero);
    }

    private void inForce(String group, String name, String meaning, Set<ActClass> acts, Zero zero) {
        count(group, name, meaning, acts, When.IN_FORCE, zero);
    }

    private void count(String group, String name, String meaning, Set<ActClass> acts, When when, Zero zero) {
        count(group, name, meaning, acts, told -> true, when, zero);
    }

    private void count(
            String group,
            String name,
            String meaning,
            Set<ActClass> acts,
            Predicate<Told> which,
            When when,
            Zero zero) {
        add(name, group, meaning, acts, Tally.count(which, when), Flow.NEITHER, zero);
    }

    private void add(String name, String group, String meaning, Set<ActClass> acts, Tally tally, Flow flow, Zero zero) {
        all.add(new Measure(name, group, meaning, "count", acts, tally, flow, zero));
    }

    /** The two directions of a count. */
    private void flows(String group, String name, String meaning, Set<ActClass> acts, When when, Zero zero) {
        String first = unit.isPair() ? "from the first state to the second" : "the state is the sending side";
        String second = unit.isPair() ? "from the second state to the first" : "the state is the receiving side";
        Tally sent = Tally.count(Told::sent, when);
        Tally received = Tally.count(Told::received, when);
        add(name + "_sent", group, meaning + ": " + first, acts, sent, Flow.SENT, zero);
        add(name + "_received", group, meaning + ": " + second, acts, received, Flow.RECEIVED, zero);
    }

    /** How many acts had two, few or many participants; and, of pairs, each act shared out among the partners. */
    private void splits(String group, String name, String what, Set<ActClass> acts, When when, Zero zero) {
        size(group, name + "_bilateral", what + " with two participants", acts, when, 2, 2, zero);
        size(group, name + "_small", what + " with three to five participants", acts, when, 3, SMALL, zero);
        size(
                group,
                name + "_large",
                what + " with six or more participants",
                acts,
                when,
                SMALL + 1,
                Integer.MAX_VALUE,
                zero);
        if (unit.isPair()) {
            all.add(new Measure(
                    name + "_weighted",
                    group,
                    what + ", each counted as 1/(k-1), where k is the number of participants in the year",
                    "sum of weights",
                    acts,
                    Tally.shares(when),
                    Flow.NEITHER,
                    zero));
        }
    }

    private void size(
            String group, String name, String meaning, Set<ActClass> acts, When when, int least, int most, Zero zero) {
        Tally tally = Tally.count(told -> least <= told.size() && told.size() <= most, when)
                .withoutDoubt();
        add(name, group, meaning, acts, tally, Flow.NEITHER, zero);
    }

    private void owed(String name, String meaning, ActClass acts, int bit, Zero zero) {
        String toWhom = unit.isPair() ? " that one of the two owes in an alliance of both" : " the state owes";
        all.add(new Measure(
                name,
                "agreements",
                meaning + (acts == ActClass.ATOP ? toWhom : "") + ", on any day of the year",
                "0 or 1",
                EnumSet.of(acts),
                Tally.any(told -> told.owes(bit), told -> told.mayOwe(bit)),
                Flow.NEITHER,
                zero));
    }

    private void soFar(String group, String name, String what, Set<ActClass> acts, Predicate<Told> held, Zero zero) {
        Tally tally = Tally.any(held, told -> false);
        all.add(new Measure(
                name + "_first_year",
                group,
                "the first year, up to this one, in which " + what + "; empty if there was none in the record",
                "year",
                acts,
                tally,
                Flow.FIRST,
                zero));
        all.add(new Measure(
                name + "_years_since",
                group,
                "years since the last one, up to this one, in which " + what
                        + "; empty if there was none in the record",
                "years",
                acts,
                tally,
                Flow.SINCE,
                zero));
    }
}
