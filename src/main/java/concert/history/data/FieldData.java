package concert.history.data;

import concert.history.file.DataFiles;
import concert.history.file.DataFormat;
import concert.history.file.DataTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What the field's data files say, by year. A file is read when it is first asked for and then kept; one that is not
 * there says nothing. Every question may throw {@link concert.document.Faults} of a bad file, or an
 * {@link UncheckedIOException}.
 */
public final class FieldData {
    private static final int KINDS_OF_A_FULL_RIVALRY = 2;

    private final DataFiles files;
    private final Map<String, Object> made = new TreeMap<>();
    private final Map<DataFormat, String> sources = new EnumMap<>(DataFormat.class);

    public FieldData(DataFiles files) {
        this.files = files;
    }

    /** Whether there is a file of a format. */
    public boolean has(DataFormat format) {
        return files.has(format);
    }

    /** Throws {@link concert.document.Faults} that say which of these there is no file of. */
    public void need(DataFormat... formats) {
        files.need(formats);
    }

    /** What to say of the files that were read so far, in order of format. */
    public List<String> sources() {
        return List.copyOf(sources.values());
    }

    private DataTable table(DataFormat format) {
        try {
            DataTable table = files.read(format);
            if (!table.source().isEmpty()) {
                sources.put(format, table.source());
            }
            return table;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <T> T once(Class<T> type, String name, Supplier<T> make) {
        Object known = made.get(name);
        if (known == null) {
            known = make.get();
            made.put(name, known);
        }
        return type.cast(known);
    }

    /** Who exists when. */
    public StateSystem states() {
        return once(StateSystem.class, "states", () -> new StateSystem(table(DataFormat.SYSTEM)));
    }

    /** Who is a major power when. */
    public MajorPowers majors() {
        return once(MajorPowers.class, "majors", () -> new MajorPowers(table(DataFormat.MAJORS)));
    }

    private CountryYears years(DataFormat format, String column, String second) {
        String code = format == DataFormat.POLITY ? "cown" : "ccode";
        return once(CountryYears.class, column, () -> new CountryYears(table(format), code, column, second));
    }

    /** CINC, a share of the world's capabilities. */
    public CountryYears capability() {
        return years(DataFormat.NMC, "cinc", "");
    }

    /** Military expenditure in thousands of current dollars, of pounds before 1914. */
    public CountryYears militarySpending() {
        return years(DataFormat.NMC, "milex", "");
    }

    /** GDP in millions of constant dollars. */
    public CountryYears gdp() {
        return years(DataFormat.GDP, "pwtrgdp", "");
    }

    /** Polity2, -10 to 10. */
    public CountryYears polity() {
        return years(DataFormat.POLITY, "polity2", "");
    }

    /** V-Dem's index of electoral democracy, 0 to 1. */
    public CountryYears polyarchy() {
        return years(DataFormat.DEMOCRACY, "v2x_polyarchy", "");
    }

    /** Extended unified democracy scores, about -2 to 2. */
    public CountryYears unifiedScores() {
        return years(DataFormat.DEMOCRACY, "uds_extended", "");
    }

    /** Ideal points of the United Nations, about -3 to 3; high is western. */
    public CountryYears idealPoints() {
        return years(DataFormat.IDEAL_POINTS, "idealpointall", "idealpointfp");
    }

    public Capitals capitals() {
        return once(Capitals.class, "capitals", () -> new Capitals(table(DataFormat.CAPITALS)));
    }

    /** Direct contiguity: 1 by land, 2 to 5 across 12, 24, 150, 400 miles of water; NaN for none. */
    public PairSpells contiguity() {
        return once(
                PairSpells.class,
                "contiguity",
                () -> new PairSpells(table(DataFormat.CONTIGUITY), "stdate", "enddate", (rows, at) -> {
                    double type = rows.number("conttype", at);
                    return type >= 1 && type <= 5 ? type : Double.NaN;
                }));
    }

    /** Least distance between two states' lands in km. */
    public PairSpells leastDistances() {
        return once(
                PairSpells.class,
                "distances",
                () -> new PairSpells(
                        table(DataFormat.DISTANCES), "styear", "endyear", (rows, at) -> rows.number("mindist_km", at)));
    }

    /** Strategic rivalries: how many issues each is about, 1 to 3 (spatial, positional, ideological, interventionary). */
    public PairSpells rivalries() {
        return once(
                PairSpells.class,
                "rivalries",
                () -> new PairSpells(table(DataFormat.RIVALRIES), "styear", "endyear", FieldData::issues));
    }

    private static double issues(DataTable rows, int at) {
        long count = List.of("type1", "type2", "type3").stream()
                .filter(each -> !rows.text(each, at).isEmpty())
                .count();
        return Math.max(1, count);
    }

    /** W of a rivalry in a year: .8 when it is about more than one issue, .6 about one, 0 for none. */
    public double rivalry(Pair pair, int year) {
        double issues = rivalries().in(pair, year);
        return Double.isNaN(issues) ? 0 : issues >= KINDS_OF_A_FULL_RIVALRY ? .8 : .6;
    }

    public Disputes disputes() {
        return once(Disputes.class, "disputes", () -> new Disputes(table(DataFormat.DISPUTES)));
    }

    /** Who fought beside whom. */
    public Comrades comrades() {
        return once(Comrades.class, "comrades", () -> new Comrades(table(DataFormat.DISPUTES)));
    }

    /** Trade of a pair, both ways together, in millions of current dollars. */
    public PairYears trade() {
        return once(PairYears.class, "trade", () -> {
            DataTable table = table(DataFormat.TRADE);
            boolean smooth = table.has("smoothflow1") && table.has("smoothflow2");
            return smooth ? new PairYears(table, "smoothflow1", "smoothflow2") : new PairYears(table, "flow1", "flow2");
        });
    }

    /** Joint memberships of intergovernmental organisations. */
    public PairYears organisations() {
        return once(PairYears.class, "igo", () -> new PairYears(table(DataFormat.IGO), "dyadigos"));
    }

    /** Treaties with their members. */
    public TreatyRecords treaties() {
        return once(
                TreatyRecords.class,
                "treaties",
                () -> new TreatyRecords(table(DataFormat.TREATIES), table(DataFormat.MEMBERS)));
    }

    /** Who is allied with whom when. */
    public Pacts pacts() {
        return once(Pacts.class, "pacts", () -> new Pacts(table(DataFormat.DYADS)));
    }
}
