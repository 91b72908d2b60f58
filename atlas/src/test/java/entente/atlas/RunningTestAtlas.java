package entente.atlas;

import entente.core.actor.ActorDirectory;
import entente.core.codebook.Codebook;
import entente.core.record.DatasetDescriptor;
import entente.store.LiveRecord;
import entente.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An atlas of an invented store on a free port, and a browser for it. */
final class RunningTestAtlas implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final LiveRecord record;
    private final Atlas atlas;

    RunningTestAtlas(Path folder) {
        this(InventedStore.at(folder), InventedStore.datasets());
    }

    RunningTestAtlas(Store store, List<DatasetDescriptor> datasets) {
        InventedStore.addAlpha(store);
        record = new LiveRecord(store);
        atlas = Atlas.start(setup(record, datasets, 0, false));
    }

    static AtlasSetup setup(LiveRecord record, int port, boolean explicit) {
        return setup(record, InventedStore.datasets(), port, explicit);
    }

    private static AtlasSetup setup(LiveRecord record, List<DatasetDescriptor> datasets, int port, boolean explicit) {
        return new AtlasSetup(
                record,
                datasets,
                ActorDirectory.bundled(),
                InventedStore.works(),
                Codebook.bundled(),
                "test",
                port,
                explicit);
    }

    LiveRecord record() {
        return record;
    }

    int port() {
        return atlas.port();
    }

    URI address() {
        return atlas.address();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + atlas.port() + path))
                    .method(method, HttpRequest.BodyPublishers.noBody());
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode json(String path) {
        return JsonMapper.shared().readTree(get(path).body());
    }

    /** A page without the one element that loads the script that ships. */
    static String withoutOurScript(String page) {
        return page.replaceFirst("<script type=\"module\" src=\"/assets/entente\\.js\\?v=[0-9a-f]{8}\"></script>", "");
    }

    @Override
    public void close() {
        atlas.close();
        record.close();
    }
}
