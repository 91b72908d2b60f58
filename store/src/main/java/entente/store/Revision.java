package entente.store;

import entente.core.Sha256;
import entente.core.record.ActorReference;
import entente.core.record.Attestation;
import entente.core.record.Attribute;
import entente.core.record.ContextFact;
import entente.core.record.ContextValue;
import entente.core.record.Participation;
import entente.core.record.Relation;
import entente.core.record.Span;
import entente.core.time.HistoricalDate;
import java.util.Optional;

/** A hash of everything an attestation says, but not of where in its file it says it. */
final class Revision {
    private static final int LENGTH = 16;
    private static final char END = '\u001f';

    private final StringBuilder content = new StringBuilder(4_096);

    private Revision() {}

    static String of(Attestation attestation) {
        Revision revision = new Revision();
        revision.add(attestation.type().name())
                .add(attestation.typeInSource())
                .add(attestation.status().name())
                .add(String.valueOf(attestation.precursor()))
                .add(attestation.title())
                .add(attestation.span())
                .add(attestation.place());
        for (Participation part : attestation.participations()) {
            revision.add(part.actor().asText())
                    .add(part.actor().name())
                    .add(part.role().name())
                    .add(part.span())
                    .add(part.raw())
                    .add(part.field());
        }
        for (Attribute cell : attestation.attributes()) {
            revision.add(String.valueOf(cell.participation()))
                    .add(cell.name())
                    .add(String.valueOf(cell.ordinal()))
                    .add(cell.state().name())
                    .add(cell.value())
                    .add(cell.raw())
                    .add(cell.field());
        }
        for (Relation link : attestation.relations()) {
            revision.add(link.kind().name())
                    .add(link.targetNativeId())
                    .add(link.raw())
                    .add(link.field());
        }
        return revision.hash();
    }

    /** A hash of everything a fact of context says, but not of where in its file it says it. */
    static String of(ContextFact fact) {
        Revision revision = new Revision();
        revision.add(fact.nativeId())
                .add(fact.actor().map(ActorReference::asText))
                .add(fact.actor().flatMap(ActorReference::name))
                .add(fact.other().map(ActorReference::asText))
                .add(fact.other().flatMap(ActorReference::name))
                .add(String.valueOf(fact.directed()))
                .add(fact.span());
        for (ContextValue cell : fact.values()) {
            revision.add(cell.variable())
                    .add(cell.state().name())
                    .add(cell.value())
                    .add(cell.raw())
                    .add(cell.field());
        }
        return revision.hash();
    }

    private String hash() {
        return Sha256.of(content.toString()).substring(0, LENGTH);
    }

    private Revision add(Span span) {
        return add(span.start().map(HistoricalDate::edtf))
                .add(span.startBound().name())
                .add(span.end().map(HistoricalDate::edtf))
                .add(span.endBound().name());
    }

    private Revision add(Optional<String> text) {
        return add(text.orElse(""));
    }

    private Revision add(String text) {
        content.append(text).append(END);
        return this;
    }
}
