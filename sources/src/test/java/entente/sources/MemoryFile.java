package entente.sources;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A file that exists in memory only, so that a test can damage it. A cell of a fixture holds no line end. */
public final class MemoryFile implements ByteSource {
    public static final MemoryFile ALLIANCES = fixture("atop/atop5_0a.csv");
    public static final MemoryFile MEMBERS = fixture("atop/atop5_0m.csv");
    public static final MemoryFile COW = fixture("cowalliances/alliance_v4.1_by_member.csv");
    public static final MemoryFile DCAD = fixture("dcad/DCAD-v1.0-main.csv");
    public static final MemoryFile MME = fixture("mme/mme_v7.csv");
    public static final MemoryFile JME = fixture("jme/jme_v3.csv");
    public static final MemoryFile SERVICE_VISITS = fixture("servicevisits/visits.csv");
    public static final MemoryFile ATTACHES_1998 = fixture("attaches/uk-resident-attaches-1998.csv");
    public static final MemoryFile ATTACHES_2003 = fixture("attaches/uk-defence-attaches-2003.csv");
    public static final MemoryFile PRESIDENTS = fixture("leadertravels/president_travels.csv");
    public static final MemoryFile SECRETARIES = fixture("leadertravels/secretary_of_state_travels.csv");
    public static final MemoryFile LEADER_VISITS = fixture("leadertravels/foreign_leader_visits_to_us.csv");
    public static final MemoryFile CHINA_LEADERS = fixture("chinaleaders/all_engagements_2003-2018.csv");
    public static final MemoryFile MILITARY_TRAINING = fixture("militarytraining/fmtrpt_2004_2005.csv");
    public static final MemoryFile SIPRI = fixture("sipri/trade-register.csv");
    public static final MemoryFile SIPRI_SEMICOLONS = fixture("sipri/trade-register-semicolons.csv");
    public static final MemoryFile CONTRIBUTIONS = fixture("peacekeeping/IPI_Gender.Full.csv");
    public static final MemoryFile MISSIONS = fixture("peacekeeping/IPI_PPP_data_mission_2017.csv");
    public static final MemoryFile GEOPKO = fixture("geopko/geopko_v1.csv");
    public static final MemoryFile ATHENIAN_DECREES = fixture("atheniandecrees/458-338_All_Decrees.csv");

    public static final MemoryFile NMC = fixture("cownmc/cow_nmc.csv");
    public static final MemoryFile DEMOCRACY = fixture("democracy/cw_democracy.csv");

    public static final MemoryFile MID_DISPUTES = fixture("cowmid/MIDA.csv");
    public static final MemoryFile MID_PARTICIPANTS = fixture("cowmid/MIDB.csv");
    public static final MemoryFile GML = fixture("gmlmid/gml_dirdisp.csv");
    public static final MemoryFile WARS = fixture("cowwars/Inter-StateWarData.csv");
    public static final MemoryFile ICB_CRISES = fixture("icb/icb1.csv");
    public static final MemoryFile ICB_ACTORS = fixture("icb/icb2.csv");
    public static final MemoryFile UCDP = fixture("ucdpacd/ucdp_acd.csv");
    public static final MemoryFile CONTIGUITY = fixture("cowcontiguity/contdir.csv");
    public static final MemoryFile CAPITALS = fixture("capitals/cow_capitals.csv");
    public static final MemoryFile ICEWS = fixture("icews/events.csv");
    public static final MemoryFile GDELT_1 = fixture("gdelt/events-1.csv");
    public static final MemoryFile GDELT_2 = fixture("gdelt/events-2.csv");
    public static final MemoryFile POLECAT = fixture("polecat/events.txt");

    /** A file for every layout: the fixtures, and the catalogue itself. */
    static final List<MemoryFile> OF_EVERY_LAYOUT = List.of(
            ALLIANCES,
            MEMBERS,
            COW,
            DCAD,
            MME,
            JME,
            SERVICE_VISITS,
            ATTACHES_1998,
            ATTACHES_2003,
            PRESIDENTS,
            SECRETARIES,
            LEADER_VISITS,
            CHINA_LEADERS,
            MILITARY_TRAINING,
            SIPRI,
            CONTRIBUTIONS,
            MISSIONS,
            GEOPKO,
            ATHENIAN_DECREES,
            NMC,
            DEMOCRACY,
            MID_DISPUTES,
            MID_PARTICIPANTS,
            GML,
            WARS,
            ICB_CRISES,
            ICB_ACTORS,
            UCDP,
            CONTIGUITY,
            CAPITALS,
            ICEWS,
            GDELT_1,
            GDELT_2,
            POLECAT,
            copyOf(Shipped.files().get(0)),
            copyOf(Shipped.files().get(1)),
            copyOf(Shipped.files().get(2)),
            copyOf(Shipped.files().get(3)));

    private final String name;
    private final byte[] bytes;

    private MemoryFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    static MemoryFile of(String name, byte[] bytes) {
        return new MemoryFile(name, bytes);
    }

    /** A file of a text. */
    public static MemoryFile of(String name, String text) {
        return new MemoryFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of another file. */
    public static MemoryFile copyOf(ByteSource file) {
        try (InputStream stream = file.open()) {
            return new MemoryFile(file.name(), stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MemoryFile fixture(String resource) {
        try (InputStream stream = MemoryFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no fixture " + resource);
            }
            return new MemoryFile(resource.substring(resource.lastIndexOf('/') + 1), stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The lines without their ends; the first is the header. */
    public List<String> lines() {
        return text().lines().toList();
    }

    /** The cells of a line, 0 for the header, without the quotation marks around them. */
    public List<String> cells(int line) {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(lines().get(line))) {
            return new ArrayList<>(records.iterator().next().getFields());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MemoryFile withText(UnaryOperator<String> change) {
        return of(name, change.apply(text()));
    }

    MemoryFile inCharset(Charset charset) {
        return of(name, text().getBytes(charset));
    }

    /** The file with one cell changed. */
    public MemoryFile with(int row, String column, String value) {
        return withColumns(cells -> cells, (line, cells) -> {
            if (line == row) {
                cells.set(cells(0).indexOf(column), value);
            }
            return cells;
        });
    }

    /** The file with every line's cells changed alike, its ends kept as CRLF. */
    public MemoryFile withEveryLine(UnaryOperator<List<String>> change) {
        return withColumns(change);
    }

    MemoryFile withColumns(UnaryOperator<List<String>> change) {
        return withColumns(change, (line, cells) -> cells);
    }

    private MemoryFile withColumns(UnaryOperator<List<String>> change, LineChange lineChange) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < lines().size(); line++) {
            List<String> cells = lineChange.apply(line, cells(line));
            List<String> changed = change.apply(new ArrayList<>(cells)).stream()
                    .map(MemoryFile::quoted)
                    .toList();
            text.append(String.join(",", changed)).append("\r\n");
        }
        return of(name, text.toString());
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? "\"" + cell + "\"" : cell;
    }

    private interface LineChange {
        List<String> apply(int line, List<String> cells);
    }
}
