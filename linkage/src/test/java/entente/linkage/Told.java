package entente.linkage;

import entente.core.actor.CodeSystem;
import entente.core.codebook.ActivityType;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.AttributeState;
import entente.core.record.Bound;
import entente.core.record.Participation;
import entente.core.record.Relation;
import entente.core.record.RelationKind;
import entente.core.record.Role;
import entente.core.record.Span;
import entente.core.record.Status;
import entente.core.time.HistoricalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a test's source tells, in short: an attestation put together step by step. A bound is written as its EDTF date; with
 * {@code >} before it it is censored at that date, {@code ?} is undated, and blank is not stated.
 */
final class Told {
    private final String dataset;
    private final String layout;
    private final String nativeId;
    private final String rowKey;
    private final List<Participation> parts = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private ActivityType type = ActivityType.AGREEMENT;
    private Status status = Status.HELD;
    private boolean precursor;
    private Span span = Span.NOT_STATED;

    private Told(String dataset, String layout, String nativeId, String rowKey) {
        this.dataset = dataset;
        this.layout = layout;
        this.nativeId = nativeId;
        this.rowKey = rowKey;
    }

    /** A row of the dataset {@code pacts}. */
    static Told row(String nativeId, String rowKey) {
        return row("pacts", "members", nativeId, rowKey);
    }

    static Told row(String dataset, String layout, String nativeId, String rowKey) {
        return new Told(dataset, layout, nativeId, rowKey);
    }

    String dataset() {
        return dataset;
    }

    String layout() {
        return layout;
    }

    Told type(ActivityType told) {
        type = told;
        return this;
    }

    Told status(Status told) {
        status = told;
        return this;
    }

    Told precursor() {
        precursor = true;
        return this;
    }

    Told span(String start, String end) {
        span = spanOf(start, end);
        return this;
    }

    /** A state by its COW code, on the list of signatories and nothing more. */
    Told member(String cow) {
        return member(cow, "", "");
    }

    Told member(String cow, String start, String end) {
        return part(ActorReference.ofCode(CodeSystem.COW, cow), Role.SIGNATORY, start, end);
    }

    Told named(String name, String start, String end) {
        return part(ActorReference.ofName(name), Role.SIGNATORY, start, end);
    }

    Told part(ActorReference actor, Role role, String start, String end) {
        parts.add(new Participation(actor, role, spanOf(start, end), actor.asText(), "member"));
        return this;
    }

    Told states(String attribute, String value) {
        attributes.add(Attribute.stated(attribute, value, value, attribute));
        return this;
    }

    Told states(String attribute, int ordinal, String value) {
        return cell(attribute, ordinal, AttributeState.STATED, Optional.of(value));
    }

    Told leaves(String attribute, AttributeState state) {
        return cell(attribute, 0, state, Optional.empty());
    }

    private Told cell(String attribute, int ordinal, AttributeState state, Optional<String> value) {
        attributes.add(new Attribute(
                Attribute.ACTIVITY, attribute, ordinal, state, value, value.orElse("-9"), attribute + ordinal));
        return this;
    }

    Told statesOfFirstPart(String attribute, String value) {
        attributes.add(new Attribute(1, attribute, 0, AttributeState.STATED, Optional.of(value), value, attribute));
        return this;
    }

    Told relates(RelationKind kind, String target) {
        relations.add(new Relation(kind, target, target, "related"));
        return this;
    }

    Attestation attestation() {
        return new Attestation(
                dataset,
                layout,
                nativeId,
                rowKey,
                type,
                Optional.empty(),
                status,
                precursor,
                Optional.empty(),
                span,
                Optional.empty(),
                "row " + rowKey,
                parts,
                attributes,
                relations);
    }

    private static Span spanOf(String start, String end) {
        return new Span(date(start), bound(start), date(end), bound(end));
    }

    private static Bound bound(String text) {
        if (text.isEmpty()) {
            return Bound.NOT_STATED;
        }
        if (text.equals("?")) {
            return Bound.UNDATED;
        }
        return text.startsWith(">") ? Bound.CENSORED : Bound.DATED;
    }

    private static Optional<HistoricalDate> date(String text) {
        String edtf = text.replaceFirst("^[>?]", "");
        return edtf.isEmpty() ? Optional.empty() : Optional.of(HistoricalDate.parse(edtf));
    }
}
