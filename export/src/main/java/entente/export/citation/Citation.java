package entente.export.citation;

import entente.core.record.Work;

public final class Citation {
    private Citation() {}

    public static String text(Work work) {
        return work.title();
    }
}
