package entente.atlas.page;

/** A label at a place of an axis, in pixels. */
record Tick(int x, String label) {}
