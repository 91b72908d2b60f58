package entente.store;

import static entente.store.SegmentWriter.orNull;

import entente.core.record.ActorReference;
import entente.core.record.ContextFact;
import entente.core.record.ContextValue;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;

/** Appends facts of context to the tables of a segment. */
final class ContextAppender implements AutoCloseable {
    private final DuckDBAppender facts;
    private final DuckDBAppender values;
    private final Map<String, Integer> seen = new HashMap<>();
    private int written;

    ContextAppender(DuckDBAppender facts, DuckDBAppender values) {
        this.facts = facts;
        this.values = values;
    }

    /** How many facts were written. */
    long written() {
        return written;
    }

    void write(ContextFact fact) throws SQLException {
        int ordinal = seen.merge(fact.idStem(), 1, Integer::sum);
        String id = ordinal == 1 ? fact.idStem() : fact.idStem() + "#" + ordinal;
        written++;
        facts.beginRow();
        facts.append(written);
        facts.append(id);
        facts.append(fact.dataset());
        facts.append(fact.layout());
        facts.append(fact.nativeId());
        facts.append(fact.rowKey());
        facts.append(ordinal);
        append(fact.actor());
        append(fact.other());
        facts.append(fact.directed());
        SegmentWriter.appendSpan(facts, fact.span());
        facts.append(fact.locator());
        facts.append(Revision.of(fact));
        facts.endRow();
        for (ContextValue cell : fact.values()) {
            write(written, cell);
        }
    }

    private void append(Optional<ActorReference> actor) throws SQLException {
        facts.append(orNull(actor.flatMap(ActorReference::system).map(system -> system.prefix())));
        facts.append(orNull(actor.flatMap(ActorReference::code)));
        facts.append(orNull(actor.flatMap(ActorReference::name)));
    }

    private void write(int fact, ContextValue cell) throws SQLException {
        values.beginRow();
        values.append(fact);
        values.append(cell.variable());
        values.append(cell.state().name());
        values.append(orNull(cell.value().filter(value -> !value.equals(cell.raw()))));
        if (cell.number().isPresent()) {
            values.append(cell.number().getAsDouble());
        } else {
            values.appendNull();
        }
        values.append(cell.raw());
        values.append(cell.field());
        values.endRow();
    }

    @Override
    public void close() throws SQLException {
        facts.close();
        values.close();
    }
}
