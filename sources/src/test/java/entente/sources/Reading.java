package entente.sources;

import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.ContextFact;
import entente.core.record.Participation;
import entente.core.record.RowOutcome;
import entente.core.record.SourceRow;
import entente.core.record.Span;
import java.util.ArrayList;
import java.util.List;

/** A file as read: what an importer is given. */
public record Reading(SourceFile file, List<SourceRow> rows) {
    public static Reading of(ByteSource bytes) {
        SourceFile file = SourceFile.recognise(bytes, Datasets.all());
        List<SourceRow> rows = new ArrayList<>();
        file.read(rows::add, progress -> {});
        return new Reading(file, List.copyOf(rows));
    }

    public List<Attestation> attestations() {
        return rows.stream()
                .map(SourceRow::outcome)
                .filter(RowOutcome.Used.class::isInstance)
                .flatMap(outcome -> ((RowOutcome.Used) outcome).attestations().stream())
                .toList();
    }

    /** Every fact of context, in the order of the rows. */
    public List<ContextFact> facts() {
        return rows.stream()
                .map(SourceRow::outcome)
                .filter(RowOutcome.Context.class::isInstance)
                .flatMap(outcome -> ((RowOutcome.Context) outcome).facts().stream())
                .toList();
    }

    /** A fact but for its values, in one line: {@code id | native id | actor > other | span | locator}. */
    public static String head(ContextFact fact) {
        String about = fact.actor().map(ActorReference::asText).orElse("-")
                + fact.other()
                        .map(other -> (fact.directed() ? " > " : " - ") + other.asText())
                        .orElse("");
        return String.join(" | ", fact.idStem(), fact.nativeId(), about, span(fact.span()), fact.locator());
    }

    /** The values of a fact, a line each: {@code variable state value = number | raw @ column}. */
    public static List<String> lines(ContextFact fact) {
        return fact.values().stream()
                .map(value -> "%s %s %s%s | %s @ %s"
                        .formatted(
                                value.variable(),
                                value.state(),
                                value.value().orElse("-"),
                                value.number().isPresent()
                                        ? " = " + value.number().getAsDouble()
                                        : "",
                                value.raw(),
                                value.field()))
                .toList();
    }

    public long used() {
        return count(RowOutcome.Used.class) + count(RowOutcome.Context.class);
    }

    public long rejected() {
        return count(RowOutcome.Rejected.class);
    }

    public long outOfScope() {
        return count(RowOutcome.OutOfScope.class);
    }

    private long count(Class<? extends RowOutcome> kind) {
        return rows.stream().filter(row -> kind.isInstance(row.outcome())).count();
    }

    /** What a row attests, counted from 1. */
    public Attestation attestation(int row) {
        return ((RowOutcome.Used) rows.get(row - 1).outcome()).attestations().get(0);
    }

    /** Why a row is rejected: {@code column | value | message}. */
    public String rejection(int row) {
        RowOutcome.Rejected rejected = (RowOutcome.Rejected) rows.get(row - 1).outcome();
        return String.join(" | ", rejected.column(), rejected.value(), rejected.message());
    }

    /** Why each rejected row is rejected, in the order of the rows. */
    public List<String> rejections() {
        return rows.stream()
                .filter(row -> row.outcome() instanceof RowOutcome.Rejected)
                .map(row -> rejection((int) row.number()))
                .toList();
    }

    /** An attestation but for its attributes, in one line: {@code id | native id | type | span | locator}. */
    public static String head(Attestation attestation) {
        return String.join(
                " | ",
                attestation.idStem(),
                attestation.nativeId(),
                attestation.type() + " " + attestation.status(),
                span(attestation.span()),
                attestation.locator());
    }

    /** A participation in one line: {@code actor | role | span | raw @ columns}. */
    public static String line(Participation participation) {
        return String.join(
                " | ",
                participation.actor().asText(),
                participation.role().name(),
                span(participation.span()),
                participation.raw() + " @ " + participation.field());
    }

    /** An attribute in one line: {@code participation name[ordinal] state value | raw @ column}. */
    public static String line(Attribute attribute) {
        return "%d %s[%d] %s %s | %s @ %s"
                .formatted(
                        attribute.participation(),
                        attribute.name(),
                        attribute.ordinal(),
                        attribute.state(),
                        attribute.value().orElse("-"),
                        attribute.raw(),
                        attribute.field());
    }

    /** Every attribute of an attestation, a line each. */
    public static List<String> lines(Attestation attestation) {
        return attestation.attributes().stream().map(Reading::line).toList();
    }

    /** A span with what each bound means: {@code DATED 1961-04-17 CENSORED 2018-12-31}. */
    public static String span(Span span) {
        return "%s %s %s %s"
                .formatted(
                        span.startBound(),
                        span.start().map(Object::toString).orElse("-"),
                        span.endBound(),
                        span.end().map(Object::toString).orElse("-"));
    }
}
