package entente.cli.download;

/** Is told how far a download is. */
public interface DownloadListener {
    /** A file comes in. Its size is 0 if the server does not say it. */
    void begins(String name, long bytes);

    /** So many bytes of it are here. */
    void reached(long bytes);
}
