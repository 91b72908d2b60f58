/**
 * The record that ships: Entente's own sourced entries and their bibliography. Data only, as class-path resources
 * beside this class; {@code datapackage.json} describes every column. Nothing flows in; the reader of the catalogue
 * turns each row into an attestation.
 */
@org.jspecify.annotations.NullMarked
package entente.catalogue;
