package entente.core.time;

import java.util.List;

/** What an EDTF text says, read. Immutable; every expression stands for at least one day. */
sealed interface Expression permits DateExpression, IntervalExpression, SetExpression {

    /** The canonical EDTF text. */
    String text();

    /** English for a reader. */
    String words();

    /** The range in which the first day of what is dated lies. */
    DayRange start();

    /** The range in which its last day lies. */
    DayRange end();

    /** The readings that are possible, together: one, or one per member of a set. */
    List<Extent> extents();

    /** The qualification of every part taken together. */
    Qualification qualification();

    Precision precision();

    /** The lowest EDTF level, 0 to 2, that has all the features used. */
    int level();
}
