/**
 * The record: sources and what each of them attests. Readers and the coder make {@link
 * entente.core.record.Attestation attestations}; the store keeps them; everything else is derived from them and from
 * {@link entente.core.record.Decision decisions}.
 */
@NullMarked
package entente.core.record;

import org.jspecify.annotations.NullMarked;
