package entente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One atlas and one browser for all tests of a run: the program itself in a process of its own, on the bundled catalogue and
 * a file of exercises with a hostile name, and Debian's chromium.
 */
final class AtlasUnderTest implements BeforeAllCallback {
    /** The name of an exercise that would run a script if it were not escaped. */
    static final String HOSTILE = "<script>window.hurt=1</script><img src=x onerror=\"window.hurt=1\">";

    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("ENTENTE_CHROMIUM", "/usr/bin/chromium"));
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path FIXTURE =
            Path.of("..", "sources", "src", "test", "resources", "entente", "sources", "mme", "mme_v7.csv");
    private static final String FIXTURE_NAME = "Amber Tide 84";
    private static final String STARTED = "The atlas is at ";

    private static String address = "";
    private static Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        synchronized (AtlasUnderTest.class) {
            if (address.isEmpty()) {
                address = startAtlas();
                browser = startBrowser();
            }
        }
    }

    /** The address of the atlas, without a slash at the end. */
    static String address() {
        return address;
    }

    /** A visitor with a window of its own. */
    static BrowserContext visitor(int width, int height, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("en-GB"));
    }

    /** Opens a page of the atlas and waits until it has loaded, its script included. */
    static Page open(BrowserContext visitor, String path) {
        Page page = visitor.newPage();
        page.navigate(address + path);
        return page;
    }

    private static String startAtlas() {
        try {
            Path folder = Files.createTempDirectory("entente-browser");
            Path data = Files.createDirectory(folder.resolve("data"));
            String rows = Files.readString(FIXTURE, StandardCharsets.UTF_8);
            Files.writeString(
                    data.resolve("mme_v7.csv"),
                    rows.replace(FIXTURE_NAME, "\"" + HOSTILE.replace("\"", "\"\"") + "\""),
                    StandardCharsets.UTF_8);
            Process atlas = new ProcessBuilder(command(folder, data))
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(atlas::destroyForcibly));
            return addressOf(atlas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path folder, Path data) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder,
                "-Dentente.home=" + folder,
                "-classpath",
                System.getProperty("java.class.path"),
                "entente.cli.Main"));
        command.addAll(List.of("atlas", "--no-open", "--port", "0", "--data", data.toString()));
        command.addAll(List.of("--store", folder.resolve("store").toString()));
        return command;
    }

    private static String addressOf(Process atlas) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(atlas.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            int at = line.indexOf(STARTED);
            if (at >= 0) {
                return line.substring(at + STARTED.length()).strip().replaceFirst("/$", "");
            }
        }
        throw new IllegalStateException("The atlas did not start: " + said);
    }

    private static Browser startBrowser() {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new IllegalStateException(
                    "There is no chromium at %s. Install Debian's package chromium, or name another in ENTENTE_CHROMIUM."
                            .formatted(CHROMIUM));
        }
        // the driver must not look for a browser of its own
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(QUIET));
    }
}
