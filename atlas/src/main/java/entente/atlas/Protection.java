package entente.atlas;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every request must be and every response carries. Pages hold text of strangers: they load nothing from elsewhere,
 * and run nothing but the one script that ships. Only the loopback names are answered to, so that no page of another site can reach the record by
 * rebinding its own name to this address.
 */
final class Protection {
    private static final Pattern LOOPBACK = Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?");
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "connect-src 'self'",
            "img-src 'self' data:",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private Protection() {}

    static void protect(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** Why a request is refused, if it is. */
    static Optional<Refusal> refusal(Context context) {
        if (!isLoopback(context.header("Host"))) {
            return Optional.of(new Refusal(
                    421,
                    "The atlas answers to localhost and 127.0.0.1 only, and this request was made to another name."));
        }
        String method = context.req().getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Optional.of(new Refusal(
                    405, "The atlas can be read, not written: it knows GET and HEAD, not %s.".formatted(method)));
        }
        return Optional.empty();
    }

    private static boolean isLoopback(@Nullable String host) {
        return host != null && LOOPBACK.matcher(host).matches();
    }

    /** A refused request: the status, and why. */
    record Refusal(int status, String message) {}
}
