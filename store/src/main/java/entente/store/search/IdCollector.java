package entente.store.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Collects the ids of all that is found. */
final class IdCollector extends SimpleCollector {
    private final List<String> ids = new ArrayList<>();
    private @Nullable BinaryDocValues values;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        values = DocValues.getBinary(context.reader(), Stored.ID);
    }

    @Override
    public void collect(int document) throws IOException {
        BinaryDocValues ofLeaf = requireNonNull(values, "values is null");
        if (ofLeaf.advanceExact(document)) {
            ids.add(ofLeaf.binaryValue().utf8ToString());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Makes collectors, and puts what they found together. */
    static final class Manager implements CollectorManager<IdCollector, List<String>> {
        @Override
        public IdCollector newCollector() {
            return new IdCollector();
        }

        @Override
        public List<String> reduce(Collection<IdCollector> collectors) {
            return collectors.stream()
                    .flatMap(collector -> collector.ids.stream())
                    .toList();
        }
    }
}
