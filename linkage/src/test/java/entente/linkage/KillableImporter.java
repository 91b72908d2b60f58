package entente.linkage;

import entente.core.Sha256;
import entente.core.record.RelationKind;
import entente.core.record.RowOutcome;
import entente.core.record.SourceRow;
import entente.store.ActorSource;
import entente.store.Derivation;
import entente.store.SegmentWriter;
import entente.store.SegmentWriter.SegmentOrigin;
import entente.store.Store;
import entente.store.StoreWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Imports made-up files one after the other, publishing after each, and says on its output what it is about to do. Run as a
 * process of its own it can be killed at any moment; run again, it goes on where the store stands.
 */
final class KillableImporter {
    /**
     * What an importer is doing. A line of output names the phase that begins, and the import's number; the index and the
     * publication are told by the store's folder instead, as nothing of ours runs between them.
     */
    enum Phase {
        PARSE,
        WRITE_SEGMENT,
        DERIVE,
        INDEX,
        PUBLISH,
        DONE
    }

    private static final int LAYOUTS = 3;
    private static final int ROWS = 90;

    private KillableImporter() {}

    public static void main(String[] arguments) {
        run(Path.of(arguments[0]), Integer.parseInt(arguments[1]), line -> {
            System.out.println(line);
            System.out.flush();
        });
    }

    /** Brings the store to where it stands after a number of imports. */
    static void run(Path folder, int imports, Consumer<String> tell) {
        for (int number = 1; number <= imports; number++) {
            int current = number;
            Consumer<Phase> phases = phase -> tell.accept(phase + " " + current);
            Store store = store(folder, phases);
            boolean settled = store.has(origin(number)) && (store.has(origin(number + 1)) || store.isUpToDate());
            if (settled) {
                continue;
            }
            try (StoreWriter writer = store.write()) {
                if (!store.has(origin(number))) {
                    readFile(writer, number, phases);
                }
                writer.publish();
                phases.accept(Phase.DONE);
            }
        }
    }

    private static Store store(Path folder, Consumer<Phase> phases) {
        List<Derivation> derivations = List.of(new Mark(Phase.DERIVE, phases), new Linkage(List.of()));
        return Store.at(folder, new Store.Setup(ActorSource.bundled(), derivations, Store.Shipped.NOTHING));
    }

    private static void readFile(StoreWriter writer, int number, Consumer<Phase> phases) {
        phases.accept(Phase.PARSE);
        try (SegmentWriter segment = writer.begin(origin(number))) {
            // each file has more rows than the one before it, and so takes its place
            for (int row = 1; row <= ROWS + number; row++) {
                segment.write(new SourceRow(row, row, "row " + row, outcome(number, row)));
            }
            phases.accept(Phase.WRITE_SEGMENT);
            segment.finish();
        }
    }

    private static RowOutcome outcome(int number, int row) {
        if (row % 50 == 0) {
            return new RowOutcome.OutOfScope("a multiple of fifty");
        }
        int pact = row / 3;
        Told told = Told.row("made", layout(number), "pact " + pact, "row " + row)
                .states("secrecy", row % 7 == number % 7 ? "secret" : "public")
                .member(row % 2 == 0 ? "220" : "230", "1%03d-05".formatted(row), ">2018-12-31")
                .named("Ruritania " + row % 5, "-0%03d~".formatted(row), "?");
        if (row % 10 == 0) {
            told.relates(RelationKind.AMENDS, "pact " + (pact + 1));
        }
        return new RowOutcome.Used(List.of(told.attestation()));
    }

    private static SegmentOrigin origin(int number) {
        String file = "file " + number;
        return new SegmentOrigin("made", layout(number), file, Sha256.of(file), file.length(), 1, List.of());
    }

    private static String layout(int number) {
        return "layout" + number % LAYOUTS;
    }

    /** A step that derives nothing and tells that its turn has come. */
    private record Mark(Phase phase, Consumer<Phase> phases) implements Derivation {
        @Override
        public String version() {
            return "1";
        }

        @Override
        public void derive(Connection database) {
            phases.accept(phase);
        }
    }
}
