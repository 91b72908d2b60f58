package entente.analysis.model;

/**
 * A coefficient that cannot be estimated beside the others and was left out.
 *
 * @param term its name
 * @param reason why, in words: "is 3 in every row used", "equals 2 × x1 + 1"
 */
public record LeftOut(String term, String reason) {}
