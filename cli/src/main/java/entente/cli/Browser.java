package entente.cli;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/** Opens an address in a person's browser, where there is a person with a screen. */
final class Browser {
    private Browser() {}

    static void open(URI address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            start("open", address.toString());
        } else if (system.contains("win")) {
            start("rundll32", "url.dll,FileProtocolHandler", address.toString());
        } else if (hasDisplay() && !"root".equals(System.getProperty("user.name"))) {
            start("xdg-open", address.toString());
        }
    }

    private static boolean hasDisplay() {
        return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    private static void start(String... command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // the address is printed; a person can open it
        }
    }
}
