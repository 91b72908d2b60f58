package entente.cli.download;

import java.io.IOException;

/** A file could not be downloaded, or is not what it should be. The message is a sentence for people. */
public final class DownloadException extends IOException {
    private static final long serialVersionUID = 1L;

    DownloadException(String message) {
        super(message);
    }

    DownloadException(String message, Throwable cause) {
        super(message, cause);
    }
}
