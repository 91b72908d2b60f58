package entente.atlas;

import entente.atlas.page.Pages;
import entente.atlas.page.Route;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server: few threads, the loopback address only, and each page at its addresses. */
final class WebServer {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int MOST_THREADS = 16;
    private static final int LEAST_THREADS = 4;
    private static final int IDLE_MILLISECONDS = 30_000;

    private WebServer() {}

    static Javalin start(Answering answering, int port) {
        return Javalin.create(config -> configure(config, answering)).start(LOOPBACK, port);
    }

    private static void configure(JavalinConfig config, Answering answering) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = false;
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS, IDLE_MILLISECONDS);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.before(context -> {
            Protection.protect(context);
            Protection.refusal(context).ifPresent(refusal -> {
                answering.refuse(context, refusal);
                context.header("Allow", "GET, HEAD");
                context.skipRemainingHandlers();
            });
        });
        answering.assets().forEach(asset -> serve(config, asset.path(), asset::send));
        Pages.routes().forEach(route -> add(config, route, answering));
        serve(config, "/<path>", answering::noPage);
    }

    private static void serve(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler);
        config.routes.head(path, handler);
    }

    private static void add(JavalinConfig config, Route route, Answering answering) {
        if (route.path().endsWith(Route.ID)) {
            // an id may hold a slash, and the ending of a format follows it
            serve(config, route.path().replace(Route.ID, "<id>"), context -> {
                String asked = context.pathParam("id");
                Format format = Format.of(asked);
                answering.page(context, route.page(), format.strip(asked), format);
            });
            return;
        }
        for (Format format : Format.values()) {
            String path = route.path().equals("/") && format != Format.HTML ? "/index" : route.path();
            serve(config, path + format.ending(), context -> answering.page(context, route.page(), "", format));
        }
    }
}
