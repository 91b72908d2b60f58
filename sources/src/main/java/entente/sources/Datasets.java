package entente.sources;

import entente.sources.atop.Atop;
import entente.sources.cowalliances.CowAlliances;
import java.util.List;
import java.util.stream.Stream;

/** Every dataset that has a reader. */
public final class Datasets {
    private static final List<Dataset> ALL = Stream.concat(
                    Shipped.datasets().stream(), Stream.of(Atop.DATASET, CowAlliances.DATASET))
            .toList();

    private Datasets() {}

    /** All of them, in the order they are listed to people. */
    public static List<Dataset> all() {
        return ALL;
    }
}
