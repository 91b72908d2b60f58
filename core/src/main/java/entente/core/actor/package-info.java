/**
 * The actors of defence diplomacy through time: states, historical polities, organisations and alliances.
 *
 * <p>In: the tables of the actor directory (resources of this package). Out: actors by identifier, by dated code and by
 * any name they bore, never by a silent guess. Days are counted as in {@link java.time.LocalDate#toEpochDay()}.
 */
@org.jspecify.annotations.NullMarked
package entente.core.actor;
