package entente.atlas.page;

import java.util.List;

/**
 * What went wrong, and where to go from here.
 *
 * @param status the HTTP status
 * @param error what went wrong, in a few words
 * @param message the same for a person, with what to do
 * @param links where to go from here
 */
record ErrorPage(int status, String error, String message, List<Link> links) {}
