package entente.cli.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Downloads a file over HTTP (RFC 9110). A transfer that breaks off is resumed by {@code Range} with {@code If-Range}, now
 * and in a later run, as long as the server has the same version of the file; else it begins anew. Redirects are followed a
 * few times, to {@linkplain SafeAddress safe addresses} only. Not safe for use by several threads.
 */
final class Downloader {
    /** How large a file may be, in bytes. The largest dataset Entente reads has some tens of millions. */
    static final long LARGEST = 1L << 30;

    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_TRIES = 5;
    private static final Duration CONNECTING = Duration.ofSeconds(30);
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d+)-(\\d+)/(\\d+|\\*)");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .build();
    private final String agent;
    private final Duration patience;
    private final DownloadListener listener;

    /**
     * @param agent how the program names itself to servers
     * @param patience how long a server may send nothing
     */
    Downloader(String agent, Duration patience, DownloadListener listener) {
        this.agent = agent;
        this.patience = patience;
        this.listener = listener;
    }

    /**
     * Downloads a file into a folder, under a name of its own that ends in {@code .part}.
     *
     * @throws DownloadException if it cannot be had; what is here of it is kept if it can be resumed
     */
    Path download(URI address, String name, Path folder) throws IOException, InterruptedException {
        PartialFile part = new PartialFile(folder, name);
        IOException last = new IOException("nothing came");
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            try {
                if (fetch(address, name, part)) {
                    return part.path();
                }
            } catch (DownloadException e) {
                if (part.size() > LARGEST) {
                    part.discard();
                }
                throw e;
            } catch (IOException e) {
                last = e;
            }
        }
        String reason = last.getMessage() == null ? "no connection" : last.getMessage();
        if (part.size() == 0) {
            throw new DownloadException(
                    "Nothing could be had from %s (%s). Is this machine connected?".formatted(address, reason), last);
        }
        boolean resumable = part.mark(address).isPresent();
        throw new DownloadException(
                "The transfer from %s broke off %d times, the last time after %,d bytes (%s). Run the command again later%s."
                        .formatted(
                                address, MOST_TRIES, part.size(), reason, resumable ? ": it goes on from there" : ""),
                last);
    }

    /** Fetches what is missing; false if the server's file is not the one that is partly here, which is then given up. */
    private boolean fetch(URI address, String name, PartialFile part) throws IOException, InterruptedException {
        Optional<String> mark = part.mark(address);
        long here = mark.isPresent() ? part.size() : 0;
        HttpResponse<InputStream> response = ask(address, here, mark);
        try (InputStream body = response.body()) {
            HttpHeaders headers = response.headers();
            Optional<String> sent = versionMark(headers);
            switch (response.statusCode()) {
                case 200 -> {
                    refuseWebPages(response);
                    long length = headers.firstValueAsLong("Content-Length").orElse(0);
                    try (OutputStream stream = part.begin(address, sent)) {
                        copy(body, stream, name, 0, length);
                    }
                    return true;
                }
                case 206 -> {
                    Matcher range = CONTENT_RANGE.matcher(
                            headers.firstValue("Content-Range").orElse(""));
                    // some servers ignore If-Range and send the rest of another version
                    if (!range.matches() || Long.parseLong(range.group(1)) != here || !sent.equals(mark)) {
                        part.discard();
                        return false;
                    }
                    long whole = range.group(3).equals("*") ? 0 : Long.parseLong(range.group(3));
                    try (OutputStream stream = part.resume()) {
                        copy(body, stream, name, here, whole);
                    }
                    return true;
                }
                case 416 -> {
                    part.discard();
                    return false;
                }
                case 429, 500, 502, 503, 504 -> throw new IOException("the server answered " + response.statusCode());
                default ->
                    throw new DownloadException(
                            "%s answered %d. The file may have moved: look for it on the publisher's page."
                                    .formatted(response.uri(), response.statusCode()));
            }
        }
    }

    private HttpResponse<InputStream> ask(URI first, long here, Optional<String> mark)
            throws IOException, InterruptedException {
        URI address = first;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Optional<String> objection = SafeAddress.objection(first, address);
            if (objection.isPresent()) {
                throw new DownloadException("%s was not asked: %s.".formatted(address, objection.get()));
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .timeout(patience)
                    .header("User-Agent", agent)
                    .header("Accept-Encoding", "identity");
            if (mark.isPresent()) {
                request.header("Range", "bytes=" + here + "-").header("If-Range", mark.get());
            }
            HttpResponse<InputStream> response = client.send(request.build(), BodyHandlers.ofInputStream());
            Optional<String> location = response.headers().firstValue("Location");
            if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                return response;
            }
            response.body().close();
            address = resolve(address, location.get());
        }
        throw new DownloadException("%s was sent on more than %d times.".formatted(first, MOST_REDIRECTS));
    }

    private static URI resolve(URI address, String location) throws DownloadException {
        try {
            return address.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new DownloadException("%s sends on to '%s', which is no address.".formatted(address, location), e);
        }
    }

    private static void refuseWebPages(HttpResponse<InputStream> response) throws DownloadException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
            throw new DownloadException(
                    "%s sent a web page, not the file: it may want you to sign in or to agree to terms. Open it in a browser."
                            .formatted(response.uri()));
        }
    }

    private void copy(InputStream body, OutputStream stream, String name, long here, long whole) throws IOException {
        listener.begins(name, whole);
        long reached = here;
        byte[] buffer = new byte[1 << 16];
        try (Patience watch = new Patience(body, patience)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                watch.reset();
                reached += read;
                if (reached > LARGEST) {
                    throw new DownloadException(
                            "%s is larger than %,d bytes; no dataset Entente reads is.".formatted(name, LARGEST));
                }
                stream.write(buffer, 0, read);
                listener.reached(reached);
            }
        }
        if (whole > 0 && reached != whole) {
            throw new IOException("%,d bytes came, %,d were announced".formatted(reached, whole));
        }
    }

    /** What tells this version of the file from others: a strong ETag, else the time it was changed. */
    private static Optional<String> versionMark(HttpHeaders headers) {
        return headers.firstValue("ETag")
                .filter(tag -> !tag.startsWith("W/"))
                .or(() -> headers.firstValue("Last-Modified"))
                .map(value -> value.replaceAll("\\R", " "));
    }
}
