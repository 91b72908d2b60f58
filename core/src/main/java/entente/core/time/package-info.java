/**
 * Historical time. In flows the text of a date as EDTF (ISO 8601-2:2019, levels 0 to 2), or a Julian date marked as
 * such; out come bounds on a proleptic Gregorian line of 64-bit epoch days, English wording, and comparisons that say
 * how far they can be relied on. Nothing here reads a clock, a file or a locale.
 */
@NullMarked
package entente.core.time;

import org.jspecify.annotations.NullMarked;
