/**
 * One package per published dataset. A file goes in, recognised by its header; {@link
 * entente.core.record.SourceRow rows} with what became of each come out. Nothing here keeps anything.
 */
@NullMarked
package entente.sources;

import org.jspecify.annotations.NullMarked;
