package entente.bench;

import entente.core.codebook.ActivityType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a running atlas for its pages, one at a time over one connection. */
final class AtlasPages {
    private static final int WARM_UP = 20;
    private static final int REQUESTS = 200;
    private static final int OK = 200;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double MILLISECONDS_PER_SECOND = 1e3;
    private static final Pattern ADDRESS = Pattern.compile("\"(/(activity|actor|source|codebook)/[^\"?#]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI atlas;
    private final long process;

    /**
     * An atlas.
     *
     * @param process its process, whose processor time is watched
     */
    AtlasPages(URI atlas, long process) {
        this.atlas = atlas;
        this.process = process;
    }

    /**
     * What a kind of page took.
     *
     * @param kind in words
     * @param example one of the addresses asked for
     * @param addresses how many different ones
     * @param milliseconds the response times; empty where the atlas has no such page
     * @param cpuMilliseconds the processor time of the atlas for each request, on average
     */
    record Timing(String kind, String example, int addresses, List<Double> milliseconds, double cpuMilliseconds) {}

    /** The status of the home page; 0 while nothing answers. */
    int statusOfHome() throws InterruptedException {
        try {
            return get("/").statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Times every kind of page, as HTML and as JSON. */
    List<Timing> time() throws IOException, InterruptedException {
        List<Timing> timings = new ArrayList<>();
        for (Map.Entry<String, List<String>> kind : addresses().entrySet()) {
            timings.add(time(kind.getKey(), kind.getValue()));
            timings.add(time(
                    kind.getKey() + ", JSON",
                    kind.getValue().stream().map(AtlasPages::json).toList()));
        }
        return timings;
    }

    private Map<String, List<String>> addresses() throws IOException, InterruptedException {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (String kind : List.of("activity", "actor", "source")) {
            found.put(kind, new LinkedHashSet<>());
        }
        collect("/index.json", found);
        collect("/activities.json", found);
        for (int page = 2; page <= 4; page++) {
            collect("/activities.json?page=" + page, found);
        }
        for (String activity : List.copyOf(found.getOrDefault("activity", Set.of()))) {
            collect(json(activity), found);
        }
        Map<String, List<String>> addresses = new LinkedHashMap<>();
        addresses.put("home", List.of("/"));
        addresses.put("list", pages("/activities?", 20));
        addresses.put("filtered list", pages("/activities?type=AGREEMENT&source=atop&", 10));
        addresses.put("text filter", searches("/activities?text="));
        addresses.put("search", searches("/search?q="));
        addresses.put("timeline", List.of("/timeline", "/timeline?type=AGREEMENT&from=1950", "/timeline?actor=france"));
        addresses.put("map", List.of("/map", "/map?type=ATTACHE", "/map?from=2012"));
        addresses.put("pair", List.of("/pair/france/united-kingdom", "/pair/pakistan/turkey", "/pair/china/russia"));
        addresses.put(
                "genealogy",
                List.of("/genealogy", "/genealogy/AGREEMENT", "/genealogy/EXERCISE", "/genealogy/ATTACHE"));
        addresses.put("series list", List.of("/series"));
        addresses.put("conflicts", List.of("/conflicts"));
        addresses.put("attachés", List.of("/attaches", "/attaches?sender=france", "/attaches?host=brazil"));
        addresses.put("codebook", List.of("/codebook"));
        addresses.put(
                "activity type",
                Arrays.stream(ActivityType.values())
                        .map(type -> "/codebook/" + type.name())
                        .toList());
        found.forEach(
                (kind, set) -> addresses.put(kind, set.isEmpty() ? List.of("/" + kind + "/none") : List.copyOf(set)));
        return addresses;
    }

    private static List<String> pages(String list, int count) {
        List<String> pages = new ArrayList<>();
        // the first page of a list has no number: with one it is moved to its permanent address
        for (int page = 2; page <= count; page++) {
            pages.add(list + "page=" + page);
        }
        return pages;
    }

    private static List<String> searches(String page) {
        return List.of("russia", "chile", "united", "denmark", "alliance", "19", "secret+treaty", "nothing-has-this")
                .stream()
                .map(text -> page + text)
                .toList();
    }

    private void collect(String address, Map<String, Set<String>> found) throws IOException, InterruptedException {
        Matcher addresses = ADDRESS.matcher(get(address).body());
        while (addresses.find()) {
            Set<String> kind = found.get(addresses.group(2));
            if (kind != null) {
                kind.add(addresses.group(1));
            }
        }
    }

    private Timing time(String kind, List<String> addresses) throws IOException, InterruptedException {
        List<Double> milliseconds = new ArrayList<>();
        Usage before = Usage.UNKNOWN;
        for (int request = 0; request < WARM_UP + REQUESTS; request++) {
            String address = addresses.get(request % addresses.size());
            if (request == WARM_UP) {
                before = Usage.of(process, before);
            }
            long start = System.nanoTime();
            int status = get(address).statusCode();
            double taken = (System.nanoTime() - start) / NANOSECONDS_PER_MILLISECOND;
            if (status != OK) {
                return new Timing(kind, address + " → " + status, addresses.size(), List.of(), Double.NaN);
            }
            if (request >= WARM_UP) {
                milliseconds.add(taken);
            }
        }
        double cpuSeconds = Usage.of(process, before).cpuSeconds() - before.cpuSeconds();
        return new Timing(
                kind,
                addresses.get(0),
                addresses.size(),
                milliseconds,
                cpuSeconds * MILLISECONDS_PER_SECOND / REQUESTS);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(atlas.resolve(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The address of the same page as JSON. */
    private static String json(String address) {
        if (address.equals("/")) {
            return "/index.json";
        }
        int query = address.indexOf('?');
        return query < 0 ? address + ".json" : address.substring(0, query) + ".json" + address.substring(query);
    }
}
