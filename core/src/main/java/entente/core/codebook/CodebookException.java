package entente.core.codebook;

/** The codebook's own files are wrong. The message names the file, the key or row, and what to do. */
public final class CodebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CodebookException(String file, String place, String problem) {
        super(file + ": " + (place.isEmpty() ? "" : place + ": ") + problem);
    }
}
