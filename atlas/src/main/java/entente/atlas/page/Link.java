package entente.atlas.page;

/** A place in the atlas and what stands there. */
record Link(String label, String address) {}
